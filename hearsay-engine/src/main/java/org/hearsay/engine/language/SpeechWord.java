package org.hearsay.engine.language;

/** Words of saying: verbs, nouns and phrases that attribute words to someone, and what they say of its stance. */
public enum SpeechWord implements WordClass {}
