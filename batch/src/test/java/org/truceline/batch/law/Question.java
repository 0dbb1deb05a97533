package org.truceline.batch.law;

import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Occurrence;

/** What an agreement is asked. */
record Question(Occurrence occurrence, Facts facts) {}
