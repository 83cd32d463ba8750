#include "EmbeddedResources.h"
#include "sample_corpus.h"

// One array a file, then one row of the table. A test holds the table against the folder, so that
// a file that is added to Resources/ and forgotten here fails.
static const unsigned char programmes_tsv[] = {
#embed "../../Resources/programmes.tsv"
};

static const unsigned char spelling_exchanges_tsv[] = {
#embed "../../Resources/spelling-exchanges.tsv"
};

static const unsigned char look_alikes_tsv[] = {
#embed "../../Resources/look-alikes.tsv"
};

static const unsigned char han_readings_tsv[] = {
#embed "../../Resources/han-readings.tsv"
};

static const unsigned char name_variants_tsv[] = {
#embed "../../Resources/name-variants.tsv"
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

static const unsigned char party_weights_tsv[] = {
#embed "../../Resources/party-weights.tsv"
};

static const unsigned char source_marks_tsv[] = {
#embed "../../Resources/source-marks.tsv"
};

static const unsigned char ofac_label_order_tsv[] = {
#embed "../../Resources/ofac-label-order.tsv"
};

static const unsigned char ofac_consolidated_tags_tsv[] = {
#embed "../../Resources/ofac-consolidated-tags.tsv"
};

static const unsigned char screening_columns_tsv[] = {
#embed "../../Resources/screening-columns.tsv"
};

static const unsigned char screening_types_tsv[] = {
#embed "../../Resources/screening-types.tsv"
};

static const unsigned char screening_weights_tsv[] = {
#embed "../../Resources/screening-weights.tsv"
};

static const unsigned char linking_weights_tsv[] = {
#embed "../../Resources/linking-weights.tsv"
};

static const unsigned char linking_words_tsv[] = {
#embed "../../Resources/linking-words.tsv"
};

static const unsigned char prose_words_tsv[] = {
#embed "../../Resources/prose-words.tsv"
};

static const unsigned char count_words_tsv[] = {
#embed "../../Resources/count-words.tsv"
};

static const unsigned char count_weights_tsv[] = {
#embed "../../Resources/count-weights.tsv"
};

static const unsigned char scope_weights_tsv[] = {
#embed "../../Resources/scope-weights.tsv"
};

static const unsigned char everyday_words_tsv[] = {
#embed "../../Resources/everyday-words.tsv"
};

static const unsigned char count_nouns_tsv[] = {
#embed "../../Resources/count-nouns.tsv"
};

static const unsigned char number_words_tsv[] = {
#embed "../../Resources/number-words.tsv"
};

static const unsigned char prose_phrases_tsv[] = {
#embed "../../Resources/prose-phrases.tsv"
};
static const unsigned char prose_relations_tsv[] = {
#embed "../../Resources/prose-relations.tsv"
};

static const unsigned char boilerplate_tsv[] = {
#embed "../../Resources/boilerplate.tsv"
};

static const unsigned char labels_tsv[] = {
#embed "../../Resources/labels.tsv"
};

static const unsigned char entry_texts_tsv[] = {
#embed "../../Resources/entry-texts.tsv"
};

static const unsigned char position_words_tsv[] = {
#embed "../../Resources/position-words.tsv"
};

static const unsigned char towns_tsv[] = {
#embed "../../Resources/towns.tsv"
};

static const unsigned char vessel_types_tsv[] = {
#embed "../../Resources/vessel-types.tsv"
};

static const unsigned char scripts_tsv[] = {
#embed "../../Resources/scripts.tsv"
};

static const unsigned char script_codes_tsv[] = {
#embed "../../Resources/script-codes.tsv"
};

static const unsigned char eu_name_remarks_tsv[] = {
#embed "../../Resources/eu-name-remarks.tsv"
};

static const unsigned char keys_tsv[] = {
#embed "../../Resources/keys.tsv"
};

static const unsigned char colours_tsv[] = {
#embed "../../Resources/colours.tsv"
};

static const unsigned char uk_fields_tsv[] = {
#embed "../../Resources/uk-fields.tsv"
};

static const unsigned char ftm_properties_tsv[] = {
#embed "../../Resources/ftm-properties.tsv"
};

static const unsigned char ftm_edges_tsv[] = {
#embed "../../Resources/ftm-edges.tsv"
};

static const unsigned char ftm_datasets_tsv[] = {
#embed "../../Resources/ftm-datasets.tsv"
};

static const unsigned char index_pages_tsv[] = {
#embed "../../Resources/index-pages.tsv"
};

static const unsigned char notice_labels_tsv[] = {
#embed "../../Resources/notice-labels.tsv"
};

static const unsigned char notice_sections_tsv[] = {
#embed "../../Resources/notice-sections.tsv"
};

static const unsigned char un_regimes_tsv[] = {
#embed "../../Resources/un-regimes.tsv"
};

static const unsigned char headings_tsv[] = {
#embed "../../Resources/headings.tsv"
};

static const unsigned char ofac_reference_values_tsv[] = {
#embed "../../Resources/ofac-reference-values.tsv"
};

static const embargo_resource table[] = {
  {"programmes.tsv", programmes_tsv, sizeof programmes_tsv},
  {"spelling-exchanges.tsv", spelling_exchanges_tsv, sizeof spelling_exchanges_tsv},
  {"look-alikes.tsv", look_alikes_tsv, sizeof look_alikes_tsv},
  {"han-readings.tsv", han_readings_tsv, sizeof han_readings_tsv},
  {"name-variants.tsv", name_variants_tsv, sizeof name_variants_tsv},
  {"legal-forms.tsv", legal_forms_tsv, sizeof legal_forms_tsv},
  {"name-words.tsv", name_words_tsv, sizeof name_words_tsv},
  {"transliteration.tsv", transliteration_tsv, sizeof transliteration_tsv},
  {"authorities.tsv", authorities_tsv, sizeof authorities_tsv},
  {"countries.tsv", countries_tsv, sizeof countries_tsv},
  {"legal-authorities.tsv", legal_authorities_tsv, sizeof legal_authorities_tsv},
  {"officials.tsv", officials_tsv, sizeof officials_tsv},
  SAMPLE_CORPUS_ROWS
  {"page-parts.tsv", page_parts_tsv, sizeof page_parts_tsv},
  {"party-weights.tsv", party_weights_tsv, sizeof party_weights_tsv},
  {"source-marks.tsv", source_marks_tsv, sizeof source_marks_tsv},
  {"ofac-label-order.tsv", ofac_label_order_tsv, sizeof ofac_label_order_tsv},
  {"ofac-consolidated-tags.tsv", ofac_consolidated_tags_tsv, sizeof ofac_consolidated_tags_tsv},
  {"ofac-reference-values.tsv", ofac_reference_values_tsv, sizeof ofac_reference_values_tsv},
  {"screening-columns.tsv", screening_columns_tsv, sizeof screening_columns_tsv},
  {"screening-types.tsv", screening_types_tsv, sizeof screening_types_tsv},
  {"screening-weights.tsv", screening_weights_tsv, sizeof screening_weights_tsv},
  {"linking-weights.tsv", linking_weights_tsv, sizeof linking_weights_tsv},
  {"linking-words.tsv", linking_words_tsv, sizeof linking_words_tsv},
  {"prose-words.tsv", prose_words_tsv, sizeof prose_words_tsv},
  {"count-nouns.tsv", count_nouns_tsv, sizeof count_nouns_tsv},
  {"count-words.tsv", count_words_tsv, sizeof count_words_tsv},
  {"count-weights.tsv", count_weights_tsv, sizeof count_weights_tsv},
  {"scope-weights.tsv", scope_weights_tsv, sizeof scope_weights_tsv},
  {"everyday-words.tsv", everyday_words_tsv, sizeof everyday_words_tsv},
  {"number-words.tsv", number_words_tsv, sizeof number_words_tsv},
  {"prose-phrases.tsv", prose_phrases_tsv, sizeof prose_phrases_tsv},
  {"prose-relations.tsv", prose_relations_tsv, sizeof prose_relations_tsv},
  {"boilerplate.tsv", boilerplate_tsv, sizeof boilerplate_tsv},
  {"labels.tsv", labels_tsv, sizeof labels_tsv},
  {"entry-texts.tsv", entry_texts_tsv, sizeof entry_texts_tsv},
  {"position-words.tsv", position_words_tsv, sizeof position_words_tsv},
  {"towns.tsv", towns_tsv, sizeof towns_tsv},
  {"vessel-types.tsv", vessel_types_tsv, sizeof vessel_types_tsv},
  {"scripts.tsv", scripts_tsv, sizeof scripts_tsv},
  {"script-codes.tsv", script_codes_tsv, sizeof script_codes_tsv},
  {"eu-name-remarks.tsv", eu_name_remarks_tsv, sizeof eu_name_remarks_tsv},
  {"keys.tsv", keys_tsv, sizeof keys_tsv},
  {"colours.tsv", colours_tsv, sizeof colours_tsv},
  {"notice-labels.tsv", notice_labels_tsv, sizeof notice_labels_tsv},
  {"notice-sections.tsv", notice_sections_tsv, sizeof notice_sections_tsv},
  {"un-regimes.tsv", un_regimes_tsv, sizeof un_regimes_tsv},
  {"headings.tsv", headings_tsv, sizeof headings_tsv},
  {"index-pages.tsv", index_pages_tsv, sizeof index_pages_tsv},
  {"ftm-datasets.tsv", ftm_datasets_tsv, sizeof ftm_datasets_tsv},
  {"ftm-edges.tsv", ftm_edges_tsv, sizeof ftm_edges_tsv},
  {"ftm-properties.tsv", ftm_properties_tsv, sizeof ftm_properties_tsv},
  {"uk-fields.tsv", uk_fields_tsv, sizeof uk_fields_tsv},
};

const embargo_resource *const embargo_resources = table;
const size_t embargo_resource_count = sizeof table / sizeof table[0];
