package org.hearsay.domain.comparison;

/**
 * What was expected, ordered or agreed against what is reported to have happened. No contradiction: both may hold.
 *
 * @param id {@code p} and a hash of its accounts
 * @param planned what was to be
 * @param happened what is reported
 * @param why they are about the same
 */
public record Planned(String id, Account planned, Account happened, Why why) {}
