// The sample corpus: one array a file, and the rows that the table of EmbeddedResources.c takes in.
#ifndef EMBARGO_SAMPLE_CORPUS_H
#define EMBARGO_SAMPLE_CORPUS_H

static const unsigned char sample_2001_04_24_ofac_narcotics_txt[] = {
#embed "../../Resources/sample/2001-04-24-ofac-narcotics.txt"
};

static const unsigned char sample_2001_06_01_article_drug_kingpins_txt[] = {
#embed "../../Resources/sample/2001-06-01-article-drug-kingpins.txt"
};

static const unsigned char sample_2001_06_01_ofac_narcotics_kingpin_txt[] = {
#embed "../../Resources/sample/2001-06-01-ofac-narcotics-kingpin.txt"
};

static const unsigned char sample_2001_10_12_ofac_counter_terrorism_txt[] = {
#embed "../../Resources/sample/2001-10-12-ofac-counter-terrorism.txt"
};

static const unsigned char sample_2002_01_31_ofac_narcotics_kingpin_txt[] = {
#embed "../../Resources/sample/2002-01-31-ofac-narcotics-kingpin.txt"
};

static const unsigned char sample_2003_03_10_ofac_zimbabwe_txt[] = {
#embed "../../Resources/sample/2003-03-10-ofac-zimbabwe.txt"
};

static const unsigned char sample_2004_02_09_ofac_cuba_balkans_txt[] = {
#embed "../../Resources/sample/2004-02-09-ofac-cuba-balkans.txt"
};

static const unsigned char sample_2004_05_18_ofac_iraq_txt[] = {
#embed "../../Resources/sample/2004-05-18-ofac-iraq.txt"
};

static const unsigned char sample_2004_12_16_ofac_balkans_txt[] = {
#embed "../../Resources/sample/2004-12-16-ofac-balkans.txt"
};

static const unsigned char sample_2005_06_29_ofac_non_proliferation_txt[] = {
#embed "../../Resources/sample/2005-06-29-ofac-non-proliferation.txt"
};

static const unsigned char sample_2005_10_21_ofac_non_proliferation_txt[] = {
#embed "../../Resources/sample/2005-10-21-ofac-non-proliferation.txt"
};

static const unsigned char sample_2006_04_27_ofac_darfur_txt[] = {
#embed "../../Resources/sample/2006-04-27-ofac-darfur.txt"
};

static const unsigned char sample_2006_06_19_article_belarus_txt[] = {
#embed "../../Resources/sample/2006-06-19-article-belarus.txt"
};

static const unsigned char sample_2006_06_19_ofac_belarus_txt[] = {
#embed "../../Resources/sample/2006-06-19-ofac-belarus.txt"
};

static const unsigned char sample_2006_10_30_ofac_democratic_republic_of_the_congo_txt[] = {
#embed "../../Resources/sample/2006-10-30-ofac-democratic-republic-of-the-congo.txt"
};

static const unsigned char sample_2007_11_05_article_lebanon_syria_txt[] = {
#embed "../../Resources/sample/2007-11-05-article-lebanon-syria.txt"
};

static const unsigned char sample_2007_11_05_ofac_lebanon_syria_txt[] = {
#embed "../../Resources/sample/2007-11-05-ofac-lebanon-syria.txt"
};

static const unsigned char sample_2008_01_09_ofac_iraq_txt[] = {
#embed "../../Resources/sample/2008-01-09-ofac-iraq.txt"
};

static const unsigned char sample_2009_04_07_ofac_non_proliferation_txt[] = {
#embed "../../Resources/sample/2009-04-07-ofac-non-proliferation.txt"
};

static const unsigned char sample_2010_04_13_ofac_somalia_txt[] = {
#embed "../../Resources/sample/2010-04-13-ofac-somalia.txt"
};

static const unsigned char sample_2010_08_30_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2010-08-30-ofac-north-korea.txt"
};

static const unsigned char sample_2010_09_29_ofac_iran_human_rights_txt[] = {
#embed "../../Resources/sample/2010-09-29-ofac-iran-human-rights.txt"
};

static const unsigned char sample_2011_02_25_article_libya_txt[] = {
#embed "../../Resources/sample/2011-02-25-article-libya.txt"
};

static const unsigned char sample_2011_02_25_ofac_libya_txt[] = {
#embed "../../Resources/sample/2011-02-25-ofac-libya.txt"
};

static const unsigned char sample_2011_05_18_ofac_syria_txt[] = {
#embed "../../Resources/sample/2011-05-18-ofac-syria.txt"
};

static const unsigned char sample_2012_02_23_ofac_transnational_crime_txt[] = {
#embed "../../Resources/sample/2012-02-23-ofac-transnational-crime.txt"
};

static const unsigned char sample_2012_11_08_ofac_iran_txt[] = {
#embed "../../Resources/sample/2012-11-08-ofac-iran.txt"
};

static const unsigned char sample_2013_03_11_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2013-03-11-ofac-north-korea.txt"
};

static const unsigned char sample_2013_04_12_article_magnitsky_txt[] = {
#embed "../../Resources/sample/2013-04-12-article-magnitsky.txt"
};

static const unsigned char sample_2013_04_12_ofac_magnitsky_txt[] = {
#embed "../../Resources/sample/2013-04-12-ofac-magnitsky.txt"
};

static const unsigned char sample_2014_03_17_article_ukraine_txt[] = {
#embed "../../Resources/sample/2014-03-17-article-ukraine.txt"
};

static const unsigned char sample_2014_03_17_ofac_ukraine_txt[] = {
#embed "../../Resources/sample/2014-03-17-ofac-ukraine.txt"
};

static const unsigned char sample_2014_05_13_ofac_central_african_republic_txt[] = {
#embed "../../Resources/sample/2014-05-13-ofac-central-african-republic.txt"
};

static const unsigned char sample_2014_07_30_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2014-07-30-ofac-north-korea.txt"
};

static const unsigned char sample_2014_11_10_article_yemen_txt[] = {
#embed "../../Resources/sample/2014-11-10-article-yemen.txt"
};

static const unsigned char sample_2014_11_10_ofac_yemen_txt[] = {
#embed "../../Resources/sample/2014-11-10-ofac-yemen.txt"
};

static const unsigned char sample_2015_01_02_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2015-01-02-ofac-north-korea.txt"
};

static const unsigned char sample_2015_03_09_article_venezuela_txt[] = {
#embed "../../Resources/sample/2015-03-09-article-venezuela.txt"
};

static const unsigned char sample_2015_03_09_ofac_venezuela_txt[] = {
#embed "../../Resources/sample/2015-03-09-ofac-venezuela.txt"
};

static const unsigned char sample_2015_07_23_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2015-07-23-ofac-north-korea.txt"
};

static const unsigned char sample_2015_11_13_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2015-11-13-ofac-north-korea.txt"
};

static const unsigned char sample_2015_11_23_article_burundi_txt[] = {
#embed "../../Resources/sample/2015-11-23-article-burundi.txt"
};

static const unsigned char sample_2015_11_23_ofac_burundi_txt[] = {
#embed "../../Resources/sample/2015-11-23-ofac-burundi.txt"
};

static const unsigned char sample_2015_12_08_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2015-12-08-ofac-north-korea.txt"
};

static const unsigned char sample_2016_03_02_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2016-03-02-ofac-north-korea.txt"
};

static const unsigned char sample_2016_03_16_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2016-03-16-ofac-north-korea.txt"
};

static const unsigned char sample_2016_07_06_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2016-07-06-ofac-north-korea.txt"
};

static const unsigned char sample_2016_09_26_article_dandong_hongxiang_txt[] = {
#embed "../../Resources/sample/2016-09-26-article-dandong-hongxiang.txt"
};

static const unsigned char sample_2016_09_26_ofac_non_proliferation_txt[] = {
#embed "../../Resources/sample/2016-09-26-ofac-non-proliferation.txt"
};

static const unsigned char sample_2016_12_02_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2016-12-02-ofac-north-korea.txt"
};

static const unsigned char sample_2016_12_29_ofac_cyber_txt[] = {
#embed "../../Resources/sample/2016-12-29-ofac-cyber.txt"
};

static const unsigned char sample_2017_01_11_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2017-01-11-ofac-north-korea.txt"
};

static const unsigned char sample_2017_03_31_article_north_korea_agents_txt[] = {
#embed "../../Resources/sample/2017-03-31-article-north-korea-agents.txt"
};

static const unsigned char sample_2017_03_31_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2017-03-31-ofac-north-korea.txt"
};

static const unsigned char sample_2017_06_01_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2017-06-01-ofac-north-korea.txt"
};

static const unsigned char sample_2017_06_02_article_un_north_korea_txt[] = {
#embed "../../Resources/sample/2017-06-02-article-un-north-korea.txt"
};

static const unsigned char sample_2017_06_29_article_north_korea_shipping_txt[] = {
#embed "../../Resources/sample/2017-06-29-article-north-korea-shipping.txt"
};

static const unsigned char sample_2017_06_29_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2017-06-29-ofac-north-korea.txt"
};

static const unsigned char sample_2017_08_05_article_un_north_korea_txt[] = {
#embed "../../Resources/sample/2017-08-05-article-un-north-korea.txt"
};

static const unsigned char sample_2017_08_22_article_north_korea_partners_txt[] = {
#embed "../../Resources/sample/2017-08-22-article-north-korea-partners.txt"
};

static const unsigned char sample_2017_08_22_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2017-08-22-ofac-north-korea.txt"
};

static const unsigned char sample_2017_09_26_article_north_korea_banks_txt[] = {
#embed "../../Resources/sample/2017-09-26-article-north-korea-banks.txt"
};

static const unsigned char sample_2017_09_26_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2017-09-26-ofac-north-korea.txt"
};

static const unsigned char sample_2017_10_26_article_north_korea_officials_txt[] = {
#embed "../../Resources/sample/2017-10-26-article-north-korea-officials.txt"
};

static const unsigned char sample_2017_10_26_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2017-10-26-ofac-north-korea.txt"
};

static const unsigned char sample_2017_11_21_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2017-11-21-ofac-north-korea.txt"
};

static const unsigned char sample_2017_12_26_article_north_korea_missiles_txt[] = {
#embed "../../Resources/sample/2017-12-26-article-north-korea-missiles.txt"
};

static const unsigned char sample_2017_12_26_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2017-12-26-ofac-north-korea.txt"
};

static const unsigned char sample_2018_01_24_article_north_korea_ships_txt[] = {
#embed "../../Resources/sample/2018-01-24-article-north-korea-ships.txt"
};

static const unsigned char sample_2018_01_24_ofac_north_korea_txt[] = {
#embed "../../Resources/sample/2018-01-24-ofac-north-korea.txt"
};

static const unsigned char sample_2018_08_21_article_russian_shipping_txt[] = {
#embed "../../Resources/sample/2018-08-21-article-russian-shipping.txt"
};

static const unsigned char sample_2018_08_21_ofac_cyber_north_korea_txt[] = {
#embed "../../Resources/sample/2018-08-21-ofac-cyber-north-korea.txt"
};

static const unsigned char sample_2024_01_11_ofac_russia_txt[] = {
#embed "../../Resources/sample/2024-01-11-ofac-russia.txt"
};

static const unsigned char sample_facts_tsv[] = {
#embed "../../Resources/sample-facts.tsv"
};

#define SAMPLE_CORPUS_ROWS \
  {"sample/2001-04-24-ofac-narcotics.txt", sample_2001_04_24_ofac_narcotics_txt, sizeof sample_2001_04_24_ofac_narcotics_txt}, \
  {"sample/2001-06-01-article-drug-kingpins.txt", sample_2001_06_01_article_drug_kingpins_txt, sizeof sample_2001_06_01_article_drug_kingpins_txt}, \
  {"sample/2001-06-01-ofac-narcotics-kingpin.txt", sample_2001_06_01_ofac_narcotics_kingpin_txt, sizeof sample_2001_06_01_ofac_narcotics_kingpin_txt}, \
  {"sample/2001-10-12-ofac-counter-terrorism.txt", sample_2001_10_12_ofac_counter_terrorism_txt, sizeof sample_2001_10_12_ofac_counter_terrorism_txt}, \
  {"sample/2002-01-31-ofac-narcotics-kingpin.txt", sample_2002_01_31_ofac_narcotics_kingpin_txt, sizeof sample_2002_01_31_ofac_narcotics_kingpin_txt}, \
  {"sample/2003-03-10-ofac-zimbabwe.txt", sample_2003_03_10_ofac_zimbabwe_txt, sizeof sample_2003_03_10_ofac_zimbabwe_txt}, \
  {"sample/2004-02-09-ofac-cuba-balkans.txt", sample_2004_02_09_ofac_cuba_balkans_txt, sizeof sample_2004_02_09_ofac_cuba_balkans_txt}, \
  {"sample/2004-05-18-ofac-iraq.txt", sample_2004_05_18_ofac_iraq_txt, sizeof sample_2004_05_18_ofac_iraq_txt}, \
  {"sample/2004-12-16-ofac-balkans.txt", sample_2004_12_16_ofac_balkans_txt, sizeof sample_2004_12_16_ofac_balkans_txt}, \
  {"sample/2005-06-29-ofac-non-proliferation.txt", sample_2005_06_29_ofac_non_proliferation_txt, sizeof sample_2005_06_29_ofac_non_proliferation_txt}, \
  {"sample/2005-10-21-ofac-non-proliferation.txt", sample_2005_10_21_ofac_non_proliferation_txt, sizeof sample_2005_10_21_ofac_non_proliferation_txt}, \
  {"sample/2006-04-27-ofac-darfur.txt", sample_2006_04_27_ofac_darfur_txt, sizeof sample_2006_04_27_ofac_darfur_txt}, \
  {"sample/2006-06-19-article-belarus.txt", sample_2006_06_19_article_belarus_txt, sizeof sample_2006_06_19_article_belarus_txt}, \
  {"sample/2006-06-19-ofac-belarus.txt", sample_2006_06_19_ofac_belarus_txt, sizeof sample_2006_06_19_ofac_belarus_txt}, \
  {"sample/2006-10-30-ofac-democratic-republic-of-the-congo.txt", sample_2006_10_30_ofac_democratic_republic_of_the_congo_txt, sizeof sample_2006_10_30_ofac_democratic_republic_of_the_congo_txt}, \
  {"sample/2007-11-05-article-lebanon-syria.txt", sample_2007_11_05_article_lebanon_syria_txt, sizeof sample_2007_11_05_article_lebanon_syria_txt}, \
  {"sample/2007-11-05-ofac-lebanon-syria.txt", sample_2007_11_05_ofac_lebanon_syria_txt, sizeof sample_2007_11_05_ofac_lebanon_syria_txt}, \
  {"sample/2008-01-09-ofac-iraq.txt", sample_2008_01_09_ofac_iraq_txt, sizeof sample_2008_01_09_ofac_iraq_txt}, \
  {"sample/2009-04-07-ofac-non-proliferation.txt", sample_2009_04_07_ofac_non_proliferation_txt, sizeof sample_2009_04_07_ofac_non_proliferation_txt}, \
  {"sample/2010-04-13-ofac-somalia.txt", sample_2010_04_13_ofac_somalia_txt, sizeof sample_2010_04_13_ofac_somalia_txt}, \
  {"sample/2010-08-30-ofac-north-korea.txt", sample_2010_08_30_ofac_north_korea_txt, sizeof sample_2010_08_30_ofac_north_korea_txt}, \
  {"sample/2010-09-29-ofac-iran-human-rights.txt", sample_2010_09_29_ofac_iran_human_rights_txt, sizeof sample_2010_09_29_ofac_iran_human_rights_txt}, \
  {"sample/2011-02-25-article-libya.txt", sample_2011_02_25_article_libya_txt, sizeof sample_2011_02_25_article_libya_txt}, \
  {"sample/2011-02-25-ofac-libya.txt", sample_2011_02_25_ofac_libya_txt, sizeof sample_2011_02_25_ofac_libya_txt}, \
  {"sample/2011-05-18-ofac-syria.txt", sample_2011_05_18_ofac_syria_txt, sizeof sample_2011_05_18_ofac_syria_txt}, \
  {"sample/2012-02-23-ofac-transnational-crime.txt", sample_2012_02_23_ofac_transnational_crime_txt, sizeof sample_2012_02_23_ofac_transnational_crime_txt}, \
  {"sample/2012-11-08-ofac-iran.txt", sample_2012_11_08_ofac_iran_txt, sizeof sample_2012_11_08_ofac_iran_txt}, \
  {"sample/2013-03-11-ofac-north-korea.txt", sample_2013_03_11_ofac_north_korea_txt, sizeof sample_2013_03_11_ofac_north_korea_txt}, \
  {"sample/2013-04-12-article-magnitsky.txt", sample_2013_04_12_article_magnitsky_txt, sizeof sample_2013_04_12_article_magnitsky_txt}, \
  {"sample/2013-04-12-ofac-magnitsky.txt", sample_2013_04_12_ofac_magnitsky_txt, sizeof sample_2013_04_12_ofac_magnitsky_txt}, \
  {"sample/2014-03-17-article-ukraine.txt", sample_2014_03_17_article_ukraine_txt, sizeof sample_2014_03_17_article_ukraine_txt}, \
  {"sample/2014-03-17-ofac-ukraine.txt", sample_2014_03_17_ofac_ukraine_txt, sizeof sample_2014_03_17_ofac_ukraine_txt}, \
  {"sample/2014-05-13-ofac-central-african-republic.txt", sample_2014_05_13_ofac_central_african_republic_txt, sizeof sample_2014_05_13_ofac_central_african_republic_txt}, \
  {"sample/2014-07-30-ofac-north-korea.txt", sample_2014_07_30_ofac_north_korea_txt, sizeof sample_2014_07_30_ofac_north_korea_txt}, \
  {"sample/2014-11-10-article-yemen.txt", sample_2014_11_10_article_yemen_txt, sizeof sample_2014_11_10_article_yemen_txt}, \
  {"sample/2014-11-10-ofac-yemen.txt", sample_2014_11_10_ofac_yemen_txt, sizeof sample_2014_11_10_ofac_yemen_txt}, \
  {"sample/2015-01-02-ofac-north-korea.txt", sample_2015_01_02_ofac_north_korea_txt, sizeof sample_2015_01_02_ofac_north_korea_txt}, \
  {"sample/2015-03-09-article-venezuela.txt", sample_2015_03_09_article_venezuela_txt, sizeof sample_2015_03_09_article_venezuela_txt}, \
  {"sample/2015-03-09-ofac-venezuela.txt", sample_2015_03_09_ofac_venezuela_txt, sizeof sample_2015_03_09_ofac_venezuela_txt}, \
  {"sample/2015-07-23-ofac-north-korea.txt", sample_2015_07_23_ofac_north_korea_txt, sizeof sample_2015_07_23_ofac_north_korea_txt}, \
  {"sample/2015-11-13-ofac-north-korea.txt", sample_2015_11_13_ofac_north_korea_txt, sizeof sample_2015_11_13_ofac_north_korea_txt}, \
  {"sample/2015-11-23-article-burundi.txt", sample_2015_11_23_article_burundi_txt, sizeof sample_2015_11_23_article_burundi_txt}, \
  {"sample/2015-11-23-ofac-burundi.txt", sample_2015_11_23_ofac_burundi_txt, sizeof sample_2015_11_23_ofac_burundi_txt}, \
  {"sample/2015-12-08-ofac-north-korea.txt", sample_2015_12_08_ofac_north_korea_txt, sizeof sample_2015_12_08_ofac_north_korea_txt}, \
  {"sample/2016-03-02-ofac-north-korea.txt", sample_2016_03_02_ofac_north_korea_txt, sizeof sample_2016_03_02_ofac_north_korea_txt}, \
  {"sample/2016-03-16-ofac-north-korea.txt", sample_2016_03_16_ofac_north_korea_txt, sizeof sample_2016_03_16_ofac_north_korea_txt}, \
  {"sample/2016-07-06-ofac-north-korea.txt", sample_2016_07_06_ofac_north_korea_txt, sizeof sample_2016_07_06_ofac_north_korea_txt}, \
  {"sample/2016-09-26-article-dandong-hongxiang.txt", sample_2016_09_26_article_dandong_hongxiang_txt, sizeof sample_2016_09_26_article_dandong_hongxiang_txt}, \
  {"sample/2016-09-26-ofac-non-proliferation.txt", sample_2016_09_26_ofac_non_proliferation_txt, sizeof sample_2016_09_26_ofac_non_proliferation_txt}, \
  {"sample/2016-12-02-ofac-north-korea.txt", sample_2016_12_02_ofac_north_korea_txt, sizeof sample_2016_12_02_ofac_north_korea_txt}, \
  {"sample/2016-12-29-ofac-cyber.txt", sample_2016_12_29_ofac_cyber_txt, sizeof sample_2016_12_29_ofac_cyber_txt}, \
  {"sample/2017-01-11-ofac-north-korea.txt", sample_2017_01_11_ofac_north_korea_txt, sizeof sample_2017_01_11_ofac_north_korea_txt}, \
  {"sample/2017-03-31-article-north-korea-agents.txt", sample_2017_03_31_article_north_korea_agents_txt, sizeof sample_2017_03_31_article_north_korea_agents_txt}, \
  {"sample/2017-03-31-ofac-north-korea.txt", sample_2017_03_31_ofac_north_korea_txt, sizeof sample_2017_03_31_ofac_north_korea_txt}, \
  {"sample/2017-06-01-ofac-north-korea.txt", sample_2017_06_01_ofac_north_korea_txt, sizeof sample_2017_06_01_ofac_north_korea_txt}, \
  {"sample/2017-06-02-article-un-north-korea.txt", sample_2017_06_02_article_un_north_korea_txt, sizeof sample_2017_06_02_article_un_north_korea_txt}, \
  {"sample/2017-06-29-article-north-korea-shipping.txt", sample_2017_06_29_article_north_korea_shipping_txt, sizeof sample_2017_06_29_article_north_korea_shipping_txt}, \
  {"sample/2017-06-29-ofac-north-korea.txt", sample_2017_06_29_ofac_north_korea_txt, sizeof sample_2017_06_29_ofac_north_korea_txt}, \
  {"sample/2017-08-05-article-un-north-korea.txt", sample_2017_08_05_article_un_north_korea_txt, sizeof sample_2017_08_05_article_un_north_korea_txt}, \
  {"sample/2017-08-22-article-north-korea-partners.txt", sample_2017_08_22_article_north_korea_partners_txt, sizeof sample_2017_08_22_article_north_korea_partners_txt}, \
  {"sample/2017-08-22-ofac-north-korea.txt", sample_2017_08_22_ofac_north_korea_txt, sizeof sample_2017_08_22_ofac_north_korea_txt}, \
  {"sample/2017-09-26-article-north-korea-banks.txt", sample_2017_09_26_article_north_korea_banks_txt, sizeof sample_2017_09_26_article_north_korea_banks_txt}, \
  {"sample/2017-09-26-ofac-north-korea.txt", sample_2017_09_26_ofac_north_korea_txt, sizeof sample_2017_09_26_ofac_north_korea_txt}, \
  {"sample/2017-10-26-article-north-korea-officials.txt", sample_2017_10_26_article_north_korea_officials_txt, sizeof sample_2017_10_26_article_north_korea_officials_txt}, \
  {"sample/2017-10-26-ofac-north-korea.txt", sample_2017_10_26_ofac_north_korea_txt, sizeof sample_2017_10_26_ofac_north_korea_txt}, \
  {"sample/2017-11-21-ofac-north-korea.txt", sample_2017_11_21_ofac_north_korea_txt, sizeof sample_2017_11_21_ofac_north_korea_txt}, \
  {"sample/2017-12-26-article-north-korea-missiles.txt", sample_2017_12_26_article_north_korea_missiles_txt, sizeof sample_2017_12_26_article_north_korea_missiles_txt}, \
  {"sample/2017-12-26-ofac-north-korea.txt", sample_2017_12_26_ofac_north_korea_txt, sizeof sample_2017_12_26_ofac_north_korea_txt}, \
  {"sample/2018-01-24-article-north-korea-ships.txt", sample_2018_01_24_article_north_korea_ships_txt, sizeof sample_2018_01_24_article_north_korea_ships_txt}, \
  {"sample/2018-01-24-ofac-north-korea.txt", sample_2018_01_24_ofac_north_korea_txt, sizeof sample_2018_01_24_ofac_north_korea_txt}, \
  {"sample/2018-08-21-article-russian-shipping.txt", sample_2018_08_21_article_russian_shipping_txt, sizeof sample_2018_08_21_article_russian_shipping_txt}, \
  {"sample/2018-08-21-ofac-cyber-north-korea.txt", sample_2018_08_21_ofac_cyber_north_korea_txt, sizeof sample_2018_08_21_ofac_cyber_north_korea_txt}, \
  {"sample/2024-01-11-ofac-russia.txt", sample_2024_01_11_ofac_russia_txt, sizeof sample_2024_01_11_ofac_russia_txt}, \
  {"sample-facts.tsv", sample_facts_tsv, sizeof sample_facts_tsv},

#endif
