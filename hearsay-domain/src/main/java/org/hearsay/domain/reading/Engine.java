package org.hearsay.domain.reading;

import java.util.List;

/**
 * What made a reading, so that it can be made again.
 *
 * @param version the program's version
 * @param models the models that took part, in order of use
 */
public record Engine(String version, List<Model> models) {

    /**
     * @param name the model's name
     * @param sha256 hash of the model file, in lower-case hex
     */
    public record Model(String name, String sha256) {}

    public Engine {
        models = List.copyOf(models);
    }
}
