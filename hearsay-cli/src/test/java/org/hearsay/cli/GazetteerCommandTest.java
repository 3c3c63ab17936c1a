package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.app.GazetteerFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GazetteerCommandTest {

    private static final String TABLE =
            "77\tKarvan\tKarvan\tQarvan\t12.5\t13.5\tP\tPPL\tZO\t\t01\t\t\t\t1000\t\t\t\t2020-01-01\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aTableIsAddedListedAndRemoved() throws IOException {
        Path table = Files.writeString(folder.resolve("ZO land.txt"), TABLE);
        Run added = run("add", table.toString());
        assertThat(added.status()).isZero();
        assertThat(added.out())
                .isEqualTo("ZO_land: 1 places added. Places: GeoNames (https://www.geonames.org), CC BY 4.0.\n");
        assertThat(store().load().gazetteers())
                .hasSize(1)
                .allMatch(g -> g.named("qarvan").size() == 1);
        assertThat(run("list").out()).contains("gazetteer/ZO_land", "GeoNames", "CC BY 4.0");
        assertThat(run("remove", "ZO_land").status()).isZero();
        assertThat(store().names()).isEmpty();
        assertThat(run("remove", "ZO_land").status()).isEqualTo(1);
    }

    @Test
    void aBadTableChangesNothing() throws IOException {
        Files.writeString(folder.resolve("ZO.txt"), TABLE);
        assertThat(run("add", folder.resolve("ZO.txt").toString()).status()).isZero();
        Files.writeString(folder.resolve("ZO.txt"), "no table\n");
        Run bad = run(
                "add",
                folder.resolve("ZO.txt").toString(),
                folder.resolve("absent.zip").toString(),
                folder.toString());
        assertThat(bad.status()).isEqualTo(1);
        assertThat(bad.err().lines()).hasSize(3);
        assertThat(bad.err()).contains("ZO.txt: Line 1", "absent.zip: There is no such file", "It is a folder");
        assertThat(store().load().gazetteers()).hasSize(1);
    }

    private GazetteerFolder store() {
        return new GazetteerFolder(folder.resolve("store"));
    }

    private Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new CommandLine(
                        new GazetteerCommand(store(), out, new PrintStream(err, true, StandardCharsets.UTF_8)))
                .execute(arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
