/**
 * Who and what a text is about: mentions of people, organizations, places, times, quantities, weapons and the like, as
 * the re3d schema has them, and the entities that they mean.
 */
@NullMarked
package org.hearsay.engine.read.entity;

import org.jspecify.annotations.NullMarked;
