package org.truceline.intake.row;

/** Place and time of a row in words, with the precision that they were taken for. */
public record Used(String place, String time) {}
