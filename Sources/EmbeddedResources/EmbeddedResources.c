#include "EmbeddedResources.h"
#include "sample_corpus.h"

// One array a file, then one row of the table. A test holds the table against the folder, so that
// a file that is added to Resources/ and forgotten here fails.
static const unsigned char programmes_tsv[] = {
#embed "../../Resources/programmes.tsv"
};

static const unsigned char legal_forms_tsv[] = {
#embed "../../Resources/legal-forms.tsv"
};

static const unsigned char name_words_tsv[] = {
#embed "../../Resources/name-words.tsv"
};

static const unsigned char transliteration_tsv[] = {
#embed "../../Resources/transliteration.tsv"
};

static const unsigned char authorities_tsv[] = {
#embed "../../Resources/authorities.tsv"
};

static const unsigned char countries_tsv[] = {
#embed "../../Resources/countries.tsv"
};

static const unsigned char legal_authorities_tsv[] = {
#embed "../../Resources/legal-authorities.tsv"
};

static const unsigned char officials_tsv[] = {
#embed "../../Resources/officials.tsv"
};

static const unsigned char page_parts_tsv[] = {
#embed "../../Resources/page-parts.tsv"
};

static const unsigned char source_marks_tsv[] = {
#embed "../../Resources/source-marks.tsv"
};

static const unsigned char ofac_consolidated_tags_tsv[] = {
#embed "../../Resources/ofac-consolidated-tags.tsv"
};

static const embargo_resource table[] = {
  {"programmes.tsv", programmes_tsv, sizeof programmes_tsv},
  {"legal-forms.tsv", legal_forms_tsv, sizeof legal_forms_tsv},
  {"name-words.tsv", name_words_tsv, sizeof name_words_tsv},
  {"transliteration.tsv", transliteration_tsv, sizeof transliteration_tsv},
  {"authorities.tsv", authorities_tsv, sizeof authorities_tsv},
  {"countries.tsv", countries_tsv, sizeof countries_tsv},
  {"legal-authorities.tsv", legal_authorities_tsv, sizeof legal_authorities_tsv},
  {"officials.tsv", officials_tsv, sizeof officials_tsv},
  SAMPLE_CORPUS_ROWS
  {"page-parts.tsv", page_parts_tsv, sizeof page_parts_tsv},
  {"source-marks.tsv", source_marks_tsv, sizeof source_marks_tsv},
  {"ofac-consolidated-tags.tsv", ofac_consolidated_tags_tsv, sizeof ofac_consolidated_tags_tsv},
};

const embargo_resource *const embargo_resources = table;
const size_t embargo_resource_count = sizeof table / sizeof table[0];
