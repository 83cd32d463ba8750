import Testing

/// The designees that an article names, as it prints them.
struct StatedNames: Sendable, CustomTestStringConvertible {
  var article: String
  var names: [String]

  var testDescription: String { article }

  /// Every article that names designees of a notice of its day.
  static let all = [
    StatedNames(
      article: "2001-06-01-article-drug-kingpins.txt",
      names: ["Joaquin Guzman Loera", "Osiel Cardenas Guillen", "Ismael Higuera Guerrero"]),
    StatedNames(
      article: "2006-06-19-article-belarus.txt",
      names: [
        "Alyaksandr Lukashenka", "Lidziya Yarmoshina", "Natallia Piatkevich", "Viktar Sheiman",
        "Dzmitry Paulichenka",
      ]),
    StatedNames(
      article: "2007-11-05-article-lebanon-syria.txt",
      names: ["Assaad Halim Hardan", "Wi'am Wahhab", "Hafiz Makhluf", "Muhammad Nasif Khayrbik"]),
    StatedNames(
      article: "2011-02-25-article-libya.txt",
      names: [
        "Muammar Qadhafi", "Ayesha Gaddafi", "Mutassim Gaddafi", "Khamis Qadhafi",
        "Saif al-Islam Qadhafi",
      ]),
    StatedNames(
      article: "2014-03-17-article-ukraine.txt",
      names: [
        "Dmitry Rogozin", "Vladislav Surkov", "Sergey Glazyev", "Valentina Matviyenko",
        "Yelena Mizulina", "Leonid Slutsky", "Viktor Yanukovych", "Viktor Medvedchuk",
        "Sergey Aksyonov", "Vladimir Konstantinov",
      ]),
    StatedNames(
      article: "2014-11-10-article-yemen.txt",
      names: ["Ali Abdullah Saleh", "Abdullah Yahya al Hakim", "Abd al-Khaliq al-Huthi"]),
    StatedNames(
      article: "2015-11-23-article-burundi.txt",
      names: [
        "Alain Guillaume Bunyoni", "Cyrille Ndayirukiye", "Godefroid Niyombare",
        "Godefroid Bizimana",
      ]),
    StatedNames(
      article: "2016-09-26-article-dandong-hongxiang.txt",
      names: [
        "Dandong Hongxiang Industrial Development Co Ltd", "Ma Xiaohong", "Zhou Jianshu",
        "Hong Jinhua", "Luo Chuanxu",
      ]),
    StatedNames(
      article: "2017-06-29-article-north-korea-shipping.txt",
      names: ["Dalian Global Unity Shipping Co., Ltd.", "Sun Wei", "Li Hong Ri"]),
    StatedNames(
      article: "2017-12-26-article-north-korea-missiles.txt",
      names: ["Kim Jong Sik", "Ri Pyong Chol"]),
    StatedNames(
      article: "2018-08-21-article-russian-shipping.txt",
      names: [
        "Gudzon Shipping Co LLC", "Primorye Maritime Logistics Co Ltd", "Bella", "Bogatyr",
        "Neptun", "Partizan", "Patriot", "Sevastopol", "Marina Igorevna Tsareva",
        "Anton Aleksandrovich Nagibin", "Vela-Marine Ltd.", "Lacno S.R.O.",
      ]),
  ]

  /// The words of a name in any order, in lower case.
  static func words(_ name: String) -> Set<Substring> {
    Set(name.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "-" })
  }
}
