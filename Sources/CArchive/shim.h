// libarchive's reader of gzip and zip.
#ifndef EMBARGO_CARCHIVE_SHIM_H
#define EMBARGO_CARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>

#endif
