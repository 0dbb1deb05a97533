package org.truceline.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.store.account.Account;

/** Who is here, who may come, who came. */
@RestController
@RequestMapping("/api")
class MeController {

    private final Gate gate;

    MeController(Gate gate) {
        this.gate = gate;
    }

    @GetMapping("/me")
    MeView me(HttpServletRequest request) {
        Visit visit = Visit.of(request);
        Account account = visit.account();
        return new MeView(
                account.id().toString(),
                account.login().text(),
                account.naming().displayName(),
                account.naming().locale().toLanguageTag(),
                account.roles().stream().sorted().toList(),
                visit.permissions().stream().sorted().map(Permission::word).toList(),
                gate.isDemonstration(),
                gate.isExercise());
    }

    @GetMapping("/accounts")
    List<AccountView> accounts() {
        return gate.accounts().list().stream().map(AccountView::of).toList();
    }

    @GetMapping("/audit")
    AuditPage audit(@RequestParam(name = "before", defaultValue = "0") long before) {
        return AuditPage.before(gate.store(), before);
    }
}
