package org.truceline.app.desk.table;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.app.access.Visit;
import org.truceline.app.desk.work.Looking;
import org.truceline.app.desk.work.People;
import org.truceline.app.desk.work.Problem;
import org.truceline.app.desk.work.Trouble;
import org.truceline.app.desk.work.Workroom;
import org.truceline.intake.table.mapping.Mapping;
import org.truceline.intake.table.mapping.MappingFile;
import org.truceline.store.setting.Setting;
import org.truceline.store.setting.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The mappings of an office, saved under a name: the same table comes again tomorrow. */
@RestController
@RequestMapping("/api/mappings")
class MappingsController {

    private static final String KIND = "table-mapping";
    private static final int LETTERS_OF_A_NAME = 120;
    private static final int MOST = 500;

    private final Workroom room;
    private final Settings settings;

    MappingsController(Workroom room, Settings settings) {
        this.room = room;
        this.settings = settings;
    }

    /** A saved mapping, who saved it last, and when. */
    record MappingView(String name, String catalogue, JsonNode mapping, People.Author by, Instant at) {}

    @GetMapping
    List<MappingView> list(HttpServletRequest request) {
        Looking looking = room.looking(Visit.of(request));
        return settings.list(KIND).stream()
                .map(setting -> view(looking, setting))
                .toList();
    }

    /** Saves it in place of one of the same name. */
    @PostMapping
    MappingView save(@RequestBody Sent.SaveMapping sent, HttpServletRequest request) {
        Visit visit = Visit.of(request);
        Mapping mapping = TablesController.mapping(sent.mapping());
        if (mapping.name().isBlank() || mapping.name().length() > LETTERS_OF_A_NAME) {
            throw Trouble.entering(Problem.form(
                    null,
                    "name",
                    "1 to " + LETTERS_OF_A_NAME + " letters",
                    mapping.name().length() + ""));
        }
        boolean isNew = settings.find(KIND, mapping.name()).isEmpty();
        if (isNew && settings.list(KIND).size() >= MOST) {
            throw Trouble.tooMuch(
                    "at most " + MOST + " saved mappings", "as many already", "Save it under the name of an old one.");
        }
        Setting setting = new Setting(
                KIND,
                mapping.name(),
                MappingFile.write(mapping),
                Workroom.author(visit),
                room.gate().clock().instant());
        settings.put(setting);
        return view(room.looking(visit), setting);
    }

    private static MappingView view(Looking looking, Setting setting) {
        JsonNode mapping = JsonMapper.shared().readTree(setting.says());
        return new MappingView(
                setting.name(),
                mapping.path("catalogue").asString(),
                mapping,
                looking.people().author(setting.author()),
                setting.at());
    }
}
