package org.truceline.occurrence;

/**
 * What is known of the kind of an act: a class of the tree of acts, of the software or added by an agreement.
 *
 * @param id the class
 */
public record ActClass(String id) {

    /** Nothing is known of the kind of act. */
    public static final ActClass ANY = new ActClass("act");

    public ActClass {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A class of acts has a name; found none.");
        }
    }

    /** Words for the class: those of the tree, else its id with spaces. */
    public String words() {
        return ClassTree.acts().wordsOrId(id);
    }
}
