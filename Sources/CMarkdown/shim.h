// cmark, the reference reader of CommonMark.
#ifndef EMBARGO_CMARKDOWN_SHIM_H
#define EMBARGO_CMARKDOWN_SHIM_H

#include <stdlib.h>
#include <cmark.h>

#endif
