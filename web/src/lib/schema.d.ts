// Generated from schema/openapi.json by `npm run types`.
export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["caseView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["finding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["strip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountView: {
            disabled: boolean;
            displayName: string;
            id: string;
            locale: string;
            login: string;
            proof: string;
            roles: string[];
        };
        AuditLine: {
            account: string | null;
            at: string;
            by: string | null;
            detail: string | null;
            kind: string;
            /** Format: int64 */
            number: number;
            record: string | null;
            what: string | null;
        };
        AuditPage: {
            lines: components["schemas"]["AuditLine"][];
            next: number | null;
        };
        BulletinView: {
            day: string;
            id: string;
            ledgers: components["schemas"]["LedgerView"][];
            source: components["schemas"]["SourceLink"];
            window: string | null;
        };
        CaseView: {
            about: string;
            bulletins: components["schemas"]["BulletinView"][];
            figures: components["schemas"]["FigureView"][];
            id: string;
            instruments: components["schemas"]["InstrumentView"][];
            localTime: string;
            notice: string;
            notices: string[];
            obligations: components["schemas"]["ObligationView"][];
            obligationsAt: string;
            openPoints: components["schemas"]["OpenPointView"][];
            statements: components["schemas"]["StatementView"][];
            terms: components["schemas"]["TermView"][];
            title: string;
        };
        CasualtyView: {
            says: string;
            source: components["schemas"]["SourceLink"];
        };
        Cell: {
            by: string;
            day: string;
            /** Format: double */
            errorKm: number;
            finding: string | null;
            /** Format: double */
            fromKm: number;
            kind: string;
            lastDay: string;
            says: string;
            source: components["schemas"]["SourceLink"] | null;
            sure: boolean;
            title: string;
            /** Format: double */
            toKm: number;
        };
        ClaimView: {
            alleges: string | null;
            by: string;
            says: string;
            source: components["schemas"]["SourceLink"];
        };
        ClauseView: {
            address: string | null;
            copy: string;
            instrument: string;
            paragraph: string;
            quote: string;
        };
        DueView: {
            because: string;
            instant: string;
            local: string;
            readings: string;
            state: string;
        };
        Feature: {
            geometry: components["schemas"]["Shape"];
            properties: {
                [key: string]: unknown;
            };
            type: string;
        };
        Features: {
            features: components["schemas"]["Feature"][];
            type: string;
        };
        FigureView: {
            id: string;
            says: string;
            source: components["schemas"]["SourceLink"];
        };
        FindingDetail: {
            act: string;
            actText: string;
            alleged: string[];
            casualties: components["schemas"]["CasualtyView"][];
            claims: components["schemas"]["ClaimView"][];
            clause: components["schemas"]["ClauseView"];
            days: string[];
            id: string;
            incident: string;
            name: string;
            nameText: string;
            otherFindings: components["schemas"]["OtherFinding"][];
            placeText: string;
            placements: components["schemas"]["PlacementView"][];
            reasons: components["schemas"]["ReasonNode"];
            response: string | null;
            responses: components["schemas"]["ResponseView"][];
            sentence: string;
            settledBy: string | null;
            term: string;
            termTitle: string;
            title: string;
            whenText: string;
            worldPoints: {
                [key: string]: string;
            };
            worlds: components["schemas"]["WorldRow"][];
        };
        FindingSummary: {
            act: string;
            actText: string;
            alleged: string[];
            days: string[];
            id: string;
            incident: string;
            name: string;
            nameText: string;
            placeText: string;
            response: string | null;
            sentence: string;
            settledBy: string | null;
            term: string;
            termTitle: string;
            title: string;
            whenText: string;
        };
        InstrumentView: {
            copies: components["schemas"]["SourceLink"][];
            date: string | null;
            id: string;
            kind: string;
            place: string | null;
            status: string;
            title: string;
            transcription: string;
        };
        LedgerView: {
            breakdown: string;
            by: string;
            /** Format: int64 */
            total: number;
        };
        MapView: {
            bounds: number[];
            corridor: components["schemas"]["Features"];
            incidents: components["schemas"]["Features"];
            lines: components["schemas"]["Features"];
            notes: string[];
            patrols: components["schemas"]["Features"];
            places: components["schemas"]["Features"];
        };
        MeView: {
            demo: boolean;
            displayName: string;
            exercise: boolean;
            id: string;
            locale: string;
            login: string;
            permissions: string[];
            roles: string[];
        };
        ObligationView: {
            clause: components["schemas"]["ClauseView"];
            dueInstants: components["schemas"]["DueView"][];
            id: string;
            owner: string;
            state: string;
            stateText: string;
            title: string;
            waitsFor: string | null;
        };
        OpenPointView: {
            id: string;
            question: string;
            readings: components["schemas"]["ReadingView"][];
            reason: string;
        };
        OtherFinding: {
            id: string;
            name: string;
            nameText: string;
            termTitle: string;
        };
        PlacementView: {
            reasons: components["schemas"]["ReasonNode"];
            sentence: string;
            settledBy: string | null;
            term: string;
            title: string;
            truth: string;
        };
        ReadingView: {
            id: string;
            says: string;
        };
        ReasonNode: {
            because: components["schemas"]["ReasonNode"][];
            note: string | null;
            says: string;
            truth: string;
        };
        ResponseView: {
            by: string;
            context: boolean;
            says: string;
            source: components["schemas"]["SourceLink"];
            type: string;
            typeText: string;
        };
        Shape: {
            coordinates: unknown;
            type: string;
        };
        SourceLink: {
            address: string | null;
            label: string;
            read: string | null;
        };
        StatementView: {
            day: string;
            id: string;
            kind: string;
            says: string;
            source: components["schemas"]["SourceLink"];
            speaker: string;
        };
        StripView: {
            cells: components["schemas"]["Cell"][];
            firstDay: string;
            lastDay: string;
            /** Format: double */
            lengthKm: number;
            line: string;
            note: string;
            ticks: components["schemas"]["Tick"][];
        };
        TermView: {
            clause: components["schemas"]["ClauseView"];
            id: string;
            mode: string;
            remarks: string[];
            title: string;
        };
        Tick: {
            /** Format: double */
            km: number;
            name: string;
        };
        WorldRow: {
            readings: {
                [key: string]: string;
            };
            result: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    accounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AccountView"][];
                };
            };
        };
    };
    audit: {
        parameters: {
            query?: {
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AuditPage"];
                };
            };
        };
    };
    caseView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseView"];
                };
            };
        };
    };
    findings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FindingSummary"][];
                };
            };
        };
    };
    finding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FindingDetail"];
                };
            };
        };
    };
    map: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MapView"];
                };
            };
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MeView"];
                };
            };
        };
    };
    strip: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StripView"];
                };
            };
        };
    };
}
