// libxml2's HTML parser and text reader. Debian installs the headers under libxml2/.
#ifndef EMBARGO_CLIBXML2_SHIM_H
#define EMBARGO_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
// Debian's libxml2 has converters of ICU inside the opaque encoding handler, and its header then
// includes ICU's own, whose types clash with those of the ICU in Swift's Foundation.
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/HTMLparser.h>
#include <libxml/xmlreader.h>
#include <libxml/uri.h>

// xmlFree is a variable, which Swift takes for shared state; libxml2's texts are freed with it.
static inline void embargo_xml_free(void *memory) { xmlFree(memory); }

#endif
