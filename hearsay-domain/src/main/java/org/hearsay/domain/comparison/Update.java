package org.hearsay.domain.comparison;

/**
 * A later count after a stated change: both may hold, each at its time.
 *
 * @param id {@code u} and a hash of its accounts
 * @param earlier the count before
 * @param later the count after
 * @param why which words state the change
 */
public record Update(String id, Account earlier, Account later, Why why) {}
