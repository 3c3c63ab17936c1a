package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerFolderTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aDamagedFileIsLeftOutAndNamed() throws IOException {
        GazetteerFolder store = new GazetteerFolder(folder.resolve("store"));
        Files.createDirectories(store.path());
        Files.writeString(store.path().resolve("ZO.hsgz"), "HSGZ and no more");
        GazetteerFolder.Loaded loaded = store.load();
        assertThat(loaded.gazetteers()).isEmpty();
        assertThat(loaded.problems().values()).hasSize(1).allMatch(s -> s.contains("hearsay gazetteer remove ZO"));
    }

    @Test
    void theFolderIsThePersonsOwn() {
        assertThat(GazetteerFolder.ofUser(Map.of(), "/home/ilva").path())
                .isEqualTo(Path.of("/home/ilva/.local/share/hearsay/gazetteer"));
        assertThat(GazetteerFolder.ofUser(Map.of("XDG_DATA_HOME", "/data"), "/home/ilva")
                        .path())
                .isEqualTo(Path.of("/data/hearsay/gazetteer"));
        assertThat(GazetteerFolder.ofUser(Map.of("XDG_DATA_HOME", "relative"), "/home/ilva")
                        .path())
                .isEqualTo(Path.of("/home/ilva/.local/share/hearsay/gazetteer"));
        assertThat(GazetteerFolder.ofUser(Map.of("HEARSAY_USER_DATA", "/own"), "/home/ilva")
                        .path())
                .isEqualTo(Path.of("/own/gazetteer"));
    }
}
