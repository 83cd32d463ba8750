#include "EmbeddedResources.h"

// One array a file, then one row of the table. A test holds the table against the folder, so that
// a file that is added to Resources/ and forgotten here fails.
static const unsigned char programmes_tsv[] = {
#embed "../../Resources/programmes.tsv"
};

static const embargo_resource table[] = {
  {"programmes.tsv", programmes_tsv, sizeof programmes_tsv},
};

const embargo_resource *const embargo_resources = table;
const size_t embargo_resource_count = sizeof table / sizeof table[0];
