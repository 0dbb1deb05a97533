package org.truceline.intake.parquet;

import org.apache.parquet.format.PageHeader;

/** A page as it lies in the file, with the record before it. */
final class PackedPage {

    private final PageHeader header;
    private final byte[] bytes;

    PackedPage(PageHeader header, byte[] bytes) {
        this.header = header;
        this.bytes = bytes;
    }

    PageHeader header() {
        return header;
    }

    byte[] bytes() {
        return bytes;
    }
}
