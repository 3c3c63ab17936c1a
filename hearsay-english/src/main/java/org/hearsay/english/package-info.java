/** The English pack: what words mean, as tables (resource files, one a subject), and the rules no other language shares. */
@NullMarked
package org.hearsay.english;

import org.jspecify.annotations.NullMarked;
