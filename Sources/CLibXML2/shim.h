// libxml2's HTML parser and text reader. Debian installs the headers under libxml2/.
#ifndef EMBARGO_CLIBXML2_SHIM_H
#define EMBARGO_CLIBXML2_SHIM_H

#include <libxml/parser.h>
#include <libxml/HTMLparser.h>
#include <libxml/xmlreader.h>

#endif
