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
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["password_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["roles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/tokens/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ask"];
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
    "/api/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/changes/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decide_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/daily": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["daily"];
        put?: never;
        post: operations["prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/daily/{report}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/daily/{report}/files/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/daily/{report}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/daily/{report}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/daily/{report}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["disclose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/claims.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["claimsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/claims.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["claimsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/observations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["observationsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/observations.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["observationsXlsx"];
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
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/{report}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keeping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["keeping"];
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
    "/api/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["save"];
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
    "/api/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rubrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rubrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources/{id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["identity"];
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
    "/api/strokes/{stroke}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undo_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tables/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tables/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["compare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tables/{id}/layout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["layout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tables/{id}/refused.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["refusedCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tables/{id}/refused.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["refusedXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tables/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/takings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/takings/{stroke}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["words"];
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
        ActorWord: {
            id: string;
            name: string;
        };
        AgreementView: {
            about: string;
            /** Format: date-time */
            at: string;
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
            points: components["schemas"]["PointView"][];
            statements: components["schemas"]["StatementView"][];
            terms: components["schemas"]["TermView"][];
            title: string;
        };
        Alternative: {
            because: string;
            /** Format: uuid */
            incident: string;
            title: string;
        };
        AnswerView: {
            agreement: components["schemas"]["WholeView"] | null;
            findings: components["schemas"]["FindingView"][];
            placements: components["schemas"]["PlacementAnswer"][];
        };
        Answered: {
            by: string;
            type: string;
        };
        Attempts: {
            atLeast: boolean;
            /** Format: int64 */
            number: number;
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
        Author: {
            account: string;
            name: string;
        };
        Because: {
            field: string;
            sentence: string;
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
        CellView: {
            current: string;
            edited: string;
            exported: string;
            heading: string;
        };
        ChangeView: {
            by: components["schemas"]["Author"];
            cells: components["schemas"]["CellView"][];
            conflict: boolean;
            faults: components["schemas"]["FaultView"][];
            from: components["schemas"]["RowOrigin"];
            gone: boolean;
            /** Format: uuid */
            id: string;
            isNew: boolean;
            /** Format: uuid */
            record: string;
            settled: boolean;
            sheet: string;
            title: string;
        };
        ChangesView: {
            changes: components["schemas"]["ChangeView"][];
            /** Format: int32 */
            further: number;
        };
        CheckTable: {
            /** Format: int32 */
            after?: number;
            mapping?: Record<string, never>;
        };
        CheckView: {
            /** Format: int64 */
            blank: number;
            faulty: components["schemas"]["FaultyRow"][];
            /** Format: int64 */
            formulas: number;
            /** Format: int64 */
            good: number;
            more: boolean;
            questions: string[];
            /** Format: int64 */
            refused: number;
            unknownWords: components["schemas"]["WordView"][];
            unlocated: components["schemas"]["WordView"][];
        };
        ClaimView: {
            alleges: string | null;
            by: string;
            says: string;
            source: components["schemas"]["SourceLink"];
        };
        ClassWord: {
            id: string;
            under: string;
            words: string;
        };
        ClauseView: {
            address: string | null;
            copy: string;
            instrument: string;
            paragraph: string;
            quote: string;
        };
        ColumnView: {
            heading: string;
            letters: string;
        };
        CompareTable: {
            catalogue?: string;
        };
        DailyLine: {
            before: string | null;
            cell: string | null;
            /** Format: date-time */
            cutOff: string;
            files: components["schemas"]["Digest"][];
            language: string | null;
            preparedBy: components["schemas"]["Author"] | null;
            profile: string;
            /** Format: date-time */
            recordedAt: string;
            released: boolean;
            releasedBy: components["schemas"]["Author"] | null;
            report: string | null;
        };
        DailyView: {
            /** Format: date-time */
            cutOff: string;
            /** Format: date-time */
            now: string;
            reports: components["schemas"]["DailyLine"][];
            zone: string;
        };
        DailyWish: {
            before: string | null;
            cell: string | null;
            cutOff: string | null;
            language: string | null;
            profile: string | null;
            report: string | null;
            zone: string | null;
        };
        DecideChanges: {
            because?: string;
            changes?: string[];
            decision?: string;
            /** Format: uuid */
            stroke?: string;
        };
        Decision: {
            because?: string;
            decision?: string;
            /** Format: uuid */
            proposal?: string;
            /** Format: uuid */
            record?: string;
        };
        DifferencesView: {
            /** Format: int64 */
            added: number;
            /** Format: int64 */
            changed: number;
            columnsMissing: string[];
            columnsUnknown: string[];
            /** Format: int64 */
            conflicts: number;
            gone: string[];
            /** Format: int64 */
            missing: number;
            /** Format: int32 */
            proposed: number;
            refused: components["schemas"]["FaultyRow"][];
            /** Format: int64 */
            unchanged: number;
        };
        Digest: {
            name: string;
            sha256: string;
        };
        Disclosing: {
            because?: string;
            disclosure?: string;
            records?: string[];
            /** Format: uuid */
            stroke?: string;
        };
        Done: {
            /** Format: uuid */
            stroke: string;
            versions: components["schemas"]["VersionView"][];
        };
        DueView: {
            because: string;
            instant: string;
            local: string;
            readings: string;
            state: string;
        };
        EndingToken: {
            /** Format: date-time */
            expires: string;
            login: string;
            name: string;
        };
        Entry: {
            because?: string;
            disclosure?: string;
            /** Format: uuid */
            key?: string;
            kind?: string;
            /** Format: uuid */
            record?: string;
            replaces?: string[];
            says?: Record<string, never>;
            standing?: string;
        };
        FaultView: {
            about: string;
            column: string;
            expected: string;
            found: string;
            remedy: string;
        };
        FaultyRow: {
            cells: string[];
            faults: components["schemas"]["FaultView"][];
            /** Format: int32 */
            row: number;
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
        FieldView: {
            codes: string[];
            help: string;
            kind: string;
            name: string;
            required: boolean;
        };
        FigureView: {
            id: string;
            says: string;
            source: components["schemas"]["SourceLink"];
        };
        FillingView: {
            agreed: boolean;
            answer: string;
            decidedBy: string;
            /** @enum {string} */
            effect: "HOLDS" | "MAY_HOLD" | "NOT_THEN" | "CLAIMED";
            from: string;
            /** Format: uuid */
            record: string;
            until: string | null;
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
        FindingView: {
            fails: string | null;
            finding: string;
            readings: components["schemas"]["ResultView"][];
            reasons: components["schemas"]["ReasonView"];
            sentence: string;
            settledBy: components["schemas"]["GapView"] | null;
            term: string;
            title: string;
        };
        GapView: {
            fact: string;
            where: string;
        };
        GivenView: {
            account: components["schemas"]["AccountView"];
            password: string;
            until: string;
        };
        Grade: {
            code: string;
            name: string;
            second: boolean;
            when: string;
        };
        GradingView: {
            actor: string | null;
            because: string;
            by: components["schemas"]["Author"];
            confirmed: boolean;
            grade: string;
            name: string;
            /** Format: uuid */
            record: string;
            reviews: components["schemas"]["ReviewView"][];
            second: boolean;
            /** Format: uuid */
            version: string;
        };
        Gradings: {
            attribution: components["schemas"]["GradingView"][];
            occurrence: components["schemas"]["GradingView"][];
            severity: components["schemas"]["GradingView"][];
            status: components["schemas"]["GradingView"][];
        };
        HitView: {
            how: string;
            kind: string;
            /** Format: uuid */
            record: string;
            snippet: components["schemas"]["Snippet"];
            title: string;
        };
        IdentityView: {
            contact: string | null;
            name: string;
            notes: string | null;
            /** Format: uuid */
            source: string;
        };
        IncidentLine: {
            /** Format: int32 */
            accounts: number;
            at: string;
            confirmed: boolean;
            findings: {
                [key: string]: number;
            };
            occurrence: string | null;
            open: boolean;
            /** Format: int32 */
            origins: number;
            /** Format: uuid */
            record: string;
            responses: components["schemas"]["Answered"][];
            status: string | null;
            title: string;
            when: string;
        };
        IncidentView: {
            accounts: components["schemas"]["AccountView"][];
            awaited: string[];
            cases: components["schemas"]["Summary"][];
            confirmed: boolean;
            contested: boolean;
            file: Record<string, never>;
            findings: components["schemas"]["FindingSummary"][];
            gradings: components["schemas"]["Gradings"];
            heads: string[];
            origins: components["schemas"]["OriginView"][];
            proposals: components["schemas"]["Alternative"][];
            /** Format: uuid */
            record: string;
            responses: components["schemas"]["VersionView"][];
            versions: components["schemas"]["VersionView"][];
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
        KeepingView: {
            checkpoint: components["schemas"]["Kept"] | null;
            ending: components["schemas"]["EndingToken"][];
            refused: components["schemas"]["Attempts"];
            unused: components["schemas"]["UnusedPassword"][];
        };
        Kept: {
            /** Format: date-time */
            covers: string;
            /** Format: int64 */
            since: number;
        };
        LayoutView: {
            columns: components["schemas"]["ColumnView"][];
            exported: boolean;
            fields: components["schemas"]["FieldView"][];
            findings: string[];
            /** Format: int32 */
            headerRow: number;
            mapping: Record<string, never>;
            questions: string[];
            reasons: components["schemas"]["Because"][];
            samples: components["schemas"]["SampleView"][];
            sheet: string;
            sheets: string[];
        };
        LedgerView: {
            breakdown: string;
            by: string;
            /** Format: int64 */
            total: number;
        };
        Lock: {
            locked?: boolean;
        };
        MapView: {
            bounds: number[];
            corridor: components["schemas"]["Features"];
            incidents: components["schemas"]["Features"];
            lines: components["schemas"]["Features"];
            notes: string[];
            patrols: components["schemas"]["Features"];
            places: components["schemas"]["Features"];
            recorded: components["schemas"]["Features"];
        };
        MappingView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Author"];
            catalogue: string;
            mapping: Record<string, never>;
            name: string;
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
        Merge: {
            because?: string;
            /** Format: uuid */
            into?: string;
            others?: string[];
            /** Format: uuid */
            stroke?: string;
        };
        NewAccount: {
            locale?: string;
            login?: string;
            name?: string;
            roles?: string[];
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
        OriginView: {
            accounts: string[];
            name: string;
        };
        OtherFinding: {
            id: string;
            name: string;
            nameText: string;
            termTitle: string;
        };
        Place: {
            from?: Record<string, never>;
            text?: string;
        };
        PlaceView: {
            credit: string;
            how: string;
            id: string;
            meaning: Record<string, never>;
            name: string;
            spelling: string;
            tells: string;
        };
        PlacementAnswer: {
            reasons: components["schemas"]["ReasonView"];
            sentence: string;
            settledBy: components["schemas"]["GapView"] | null;
            term: string;
            truth: number[];
        };
        PlacementView: {
            reasons: components["schemas"]["ReasonNode"];
            sentence: string;
            settledBy: string | null;
            term: string;
            title: string;
            truth: string;
        };
        PointView: {
            asked: string[];
            fillings: components["schemas"]["FillingView"][];
            id: string;
            question: string;
            readings: components["schemas"]["ReadingView"][];
            says: string[];
        };
        Problem: {
            expected: string;
            field: string;
            found: string;
            record: string | null;
            remedy: string;
            why: string;
        };
        ProgressView: {
            /** Format: date-time */
            since: string;
            stage: string;
        };
        ProposalView: {
            because: string;
            by: components["schemas"]["Author"] | null;
            decision: string | null;
            entered: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            quotation: components["schemas"]["Quotation"];
            says: Record<string, never>;
        };
        Quotation: {
            /** Format: int32 */
            end: number;
            /** Format: int32 */
            start: number;
            text: string;
        };
        ReadView: {
            faults: components["schemas"]["Problem"][];
            meanings: Record<string, never>[];
            said: string;
            words: string;
        };
        ReadingView: {
            id: string;
            says: string;
        };
        Reason: {
            because?: string;
        };
        ReasonNode: {
            because: components["schemas"]["ReasonNode"][];
            note: string | null;
            says: string;
            truth: string;
        };
        ReasonView: {
            because: components["schemas"]["ReasonView"][];
            decides: boolean;
            gap: components["schemas"]["GapView"] | null;
            says: string;
            truth: number[];
        };
        RecordPage: {
            next: string | null;
            records: components["schemas"]["Summary"][];
        };
        RecordView: {
            about: components["schemas"]["Summary"][];
            confirmed: boolean;
            contested: boolean;
            heads: string[];
            kind: string;
            /** Format: uuid */
            record: string;
            versions: components["schemas"]["VersionView"][];
        };
        ReportLine: {
            channel: string;
            /** Format: int32 */
            proposals: number;
            received: string;
            /** Format: uuid */
            record: string;
            /** Format: date-time */
            recordedAt: string;
            title: string;
        };
        ReportView: {
            proposals: components["schemas"]["ProposalView"][];
            report: components["schemas"]["VersionView"];
        };
        ResponseView: {
            by: string;
            context: boolean;
            says: string;
            source: components["schemas"]["SourceLink"];
            type: string;
            typeText: string;
        };
        ResultView: {
            readings: {
                [key: string]: string;
            };
            result: string;
        };
        ReviewView: {
            because: string;
            by: components["schemas"]["Author"];
            /** Format: uuid */
            record: string;
            verdict: string;
        };
        Roles: {
            roles?: string[];
        };
        RowOrigin: {
            /** Format: int32 */
            row: number;
            sha256: string;
            sheet: string;
            table: string;
        };
        RubricView: {
            aspect: string;
            grades: components["schemas"]["Grade"][];
            /** Format: uuid */
            record: string;
            title: string;
            /** Format: uuid */
            version: string;
        };
        SampleView: {
            cells: string[];
            /** Format: int32 */
            row: number;
        };
        SaveMapping: {
            mapping?: Record<string, never>;
        };
        Shape: {
            coordinates: unknown;
            type: string;
        };
        Snippet: {
            marks: number[][];
            text: string;
        };
        SourceLine: {
            cover: string;
            hasIdentity: boolean;
            kind: string;
            /** Format: uuid */
            record: string;
            reliability: string | null;
            side: string | null;
        };
        SourceLink: {
            address: string | null;
            label: string;
            read: string | null;
        };
        Split: {
            accounts?: string[];
            because?: string;
            /** Format: uuid */
            incident?: string;
            /** Format: uuid */
            stroke?: string;
            title?: string;
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
        Stroke: {
            entries?: components["schemas"]["Entry"][];
            /** Format: uuid */
            stroke?: string;
        };
        Summary: {
            at: string;
            by: components["schemas"]["Author"];
            confirmed: boolean;
            contested: boolean;
            incident: string | null;
            kind: string;
            /** Format: uuid */
            record: string;
            /** Format: date-time */
            recordedAt: string;
            restricted: string;
            standing: string;
            title: string;
            when: string;
        };
        TableView: {
            /** Format: int64 */
            bytes: number;
            name: string;
            sha256: string;
            /** Format: uuid */
            table: string;
            takenBefore: string[];
        };
        TakeTable: {
            mapping?: Record<string, never>;
            /** Format: uuid */
            stroke?: string;
        };
        TakingView: {
            /** Format: date-time */
            at: string;
            catalogue: string;
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            refused: number;
            sha256: string;
            sheet: string;
            state: string;
            /** Format: uuid */
            stroke: string;
            table: string;
            trouble: string;
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
        TodayView: {
            /** Format: date-time */
            at: string;
            due: components["schemas"]["ObligationView"][];
            efforts: components["schemas"]["Summary"][];
            fresh: components["schemas"]["Summary"][];
            unobserved: components["schemas"]["Unobserved"][];
            waiting: components["schemas"]["Waiting"][];
        };
        TokenLine: {
            expires: string;
            /** Format: uuid */
            id: string;
            lastUsed: string | null;
            name: string;
            permissions: string[];
        };
        TokenName: {
            name?: string;
        };
        ToldTable: {
            catalogue?: string;
            /** @enum {string} */
            encoding?: "UTF_8" | "UTF_16" | "WINDOWS_1252" | "WINDOWS_1256" | "WINDOWS_1251";
            /** Format: int32 */
            headerRow?: number;
            /** @enum {string} */
            separator?: "COMMA" | "SEMICOLON" | "TAB";
            sheet?: string;
        };
        Undo: {
            /** Format: uuid */
            stroke?: string;
        };
        UndoTaking: {
            /** Format: uuid */
            stroke?: string;
        };
        Unobserved: {
            place: string;
            /** Format: date-time */
            since: string;
        };
        UnusedPassword: {
            login: string;
            /** Format: date-time */
            until: string;
        };
        VersionView: {
            because: string | null;
            by: components["schemas"]["Author"];
            disclosure: string;
            /** Format: uuid */
            key: string;
            kind: string;
            office: string;
            /** Format: uuid */
            record: string;
            /** Format: date-time */
            recordedAt: string;
            replaces: string[];
            says: Record<string, never>;
            standing: string;
            /** Format: uuid */
            stroke: string;
        };
        Waiting: {
            for: string;
            /** Format: uuid */
            record: string;
            title: string;
        };
        WholeView: {
            because: string;
            finding: string;
        };
        WordView: {
            column: string;
            /** Format: int64 */
            count: number;
            word: string;
        };
        WordsView: {
            actors: components["schemas"]["ActorWord"][];
            acts: components["schemas"]["ClassWord"][];
            observers: string[];
            officeZone: string | null;
            sides: string[];
            weapons: components["schemas"]["ClassWord"][];
            zones: string[];
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
    add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["GivenView"];
                };
            };
        };
    };
    lock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Lock"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AccountView"];
                };
            };
        };
    };
    password_1: {
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
                    "*/*": components["schemas"]["GivenView"];
                };
            };
        };
    };
    roles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Roles"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AccountView"];
                };
            };
        };
    };
    tokens: {
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
                    "*/*": components["schemas"]["TokenLine"][];
                };
            };
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenName"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TokenLine"][];
                };
            };
        };
    };
    read_4: {
        parameters: {
            query?: {
                at?: string;
                known?: string;
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
                    "*/*": components["schemas"]["AgreementView"];
                };
            };
        };
    };
    ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AnswerView"];
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
    list_6: {
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
                    "*/*": components["schemas"]["ChangesView"];
                };
            };
        };
    };
    decide_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideChanges"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ChangesView"];
                };
            };
        };
    };
    daily: {
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
                    "*/*": components["schemas"]["DailyView"];
                };
            };
        };
    };
    prepare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DailyWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DailyLine"];
                };
            };
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report: string;
                name: string;
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
                    "*/*": string;
                };
            };
        };
    };
    page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report: string;
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
                    "*/*": string;
                };
            };
        };
    };
    progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report: string;
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
                    "*/*": components["schemas"]["ProgressView"];
                };
            };
        };
    };
    release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report: string;
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
                    "*/*": components["schemas"]["DailyLine"];
                };
            };
        };
    };
    disclose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Disclosing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Done"];
                };
            };
        };
    };
    events: {
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
                content?: never;
            };
        };
    };
    claimsCsv: {
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
                content?: never;
            };
        };
    };
    claimsXlsx: {
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
                content?: never;
            };
        };
    };
    observationsCsv: {
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
                content?: never;
            };
        };
    };
    observationsXlsx: {
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
                content?: never;
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
    list_5: {
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
                    "*/*": components["schemas"]["ReportLine"][];
                };
            };
        };
    };
    read_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report: string;
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
                    "*/*": components["schemas"]["ReportView"];
                };
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportView"];
                };
            };
        };
    };
    list_4: {
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
                    "*/*": components["schemas"]["IncidentLine"][];
                };
            };
        };
    };
    merge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Merge"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Done"];
                };
            };
        };
    };
    split: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Split"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Done"];
                };
            };
        };
    };
    read_2: {
        parameters: {
            query?: {
                at?: string;
            };
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
                    "*/*": components["schemas"]["IncidentView"];
                };
            };
        };
    };
    keeping: {
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
                    "*/*": components["schemas"]["KeepingView"];
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
    list_1: {
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
                    "*/*": components["schemas"]["MappingView"][];
                };
            };
        };
    };
    save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveMapping"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MappingView"];
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
    find: {
        parameters: {
            query: {
                q: string;
                near?: string;
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
                    "*/*": components["schemas"]["PlaceView"][];
                };
            };
        };
    };
    read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Place"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReadView"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                kind?: string[];
                disclosure?: string;
                before?: string;
                limit?: number;
                q?: string;
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
                    "*/*": components["schemas"]["RecordPage"];
                };
            };
        };
    };
    enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Stroke"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Done"];
                };
            };
        };
    };
    read_1: {
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
                    "*/*": components["schemas"]["RecordView"];
                };
            };
        };
    };
    rubrics: {
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
                    "*/*": components["schemas"]["RubricView"][];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                q: string;
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
                    "*/*": components["schemas"]["HitView"][];
                };
            };
        };
    };
    list_3: {
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
                    "*/*": components["schemas"]["SourceLine"][];
                };
            };
        };
    };
    identity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["IdentityView"];
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
    undo_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stroke: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Undo"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Done"];
                };
            };
        };
    };
    bring: {
        parameters: {
            query: {
                name: string;
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
                    "*/*": components["schemas"]["TableView"];
                };
            };
        };
    };
    check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckTable"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CheckView"];
                };
            };
        };
    };
    compare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompareTable"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DifferencesView"];
                };
            };
        };
    };
    layout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToldTable"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LayoutView"];
                };
            };
        };
    };
    refusedCsv: {
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
                content?: never;
            };
        };
    };
    refusedXlsx: {
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
                content?: never;
            };
        };
    };
    take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeTable"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TakingView"];
                };
            };
        };
    };
    list_2: {
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
                    "*/*": components["schemas"]["TakingView"][];
                };
            };
        };
    };
    undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stroke: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoTaking"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TakingView"];
                };
            };
        };
    };
    today: {
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
                    "*/*": components["schemas"]["TodayView"];
                };
            };
        };
    };
    words: {
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
                    "*/*": components["schemas"]["WordsView"];
                };
            };
        };
    };
}
