/** The largest body of a request, in bytes after decompression. A query with 500 ids in its variables takes a tenth of it. */
export const bodyLimit = 256 * 1024;
