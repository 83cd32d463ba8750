/// The form of one entity on a list: every field that its publisher printed.
public struct Entry: Hashable, Codable, Sendable {
  /// The primary name as published.
  public var name: String
  public var type: EntityType
  /// What a notice says happened to the entry; absent in a list.
  public var change: EntryChange?
  /// The entry before the change; nothing or one element.
  public var previousEntries: [Entry] = []
  public var aliases: [Alias] = []
  public var nativeNames: [NativeName] = []
  /// Addresses as published, each on one line.
  public var addresses: [String] = []
  public var births: [Birth] = []
  public var birthPlaces: [String] = []
  public var nationalities: [String] = []
  public var citizenships: [String] = []
  public var gender: Gender?
  /// The office or position that the list prints.
  public var title: String?
  public var identifiers: [Identifier] = []
  public var vessel: VesselDetails?
  /// Programme tags as published, e.g. `DPRK3`.
  public var programmes: [String] = []
  /// Names behind `Linked To:`.
  public var linkedTo: [String] = []
  /// What dealing with the party or its name on the list entails, as published, e.g. `Secondary sanctions risk: …`.
  public var sanctionsInformation: [String] = []
  /// What no rule understands, whole.
  public var remarks: [String] = []
  /// The addresses whose publisher prints their parts apart; each stands on one line in `addresses` too.
  public var addressParts: [AddressParts] = []
  /// The day on which the list put the entity on, where it says so.
  public var listedOn: PartialDate?
  /// The day on which the list took the entity off, where it still prints it.
  public var delistedOn: PartialDate?
  /// Dated events that the list itself tells, oldest first.
  public var events: [ListingEvent] = []
  public var legalAuthorities: [EntryLegalAuthority] = []
  public var relations: [EntryRelation] = []
  /// The parts of which the files that the entry was read from say nothing, so that their lack is no news.
  public var untold: Set<EntryPart> = []
  /// The entry as its source printed it, white space as published.
  public var text: String
  /// Where `text` stands in the announcement's body or the list's decoded text.
  public var range: ByteRange

  /// An entry with a name and a type alone; the other fields are set one by one.
  public init(
    name: String, type: EntityType, text: String = "", range: ByteRange = ByteRange(0, 0)
  ) {
    self.name = name
    self.type = type
    self.text = text
    self.range = range
  }

  /// The entry before the change, in a notice's `OLD. -to- NEW.`.
  public var previous: Entry? {
    get { previousEntries.first }
    set { previousEntries = newValue.map { [$0] } ?? [] }
  }

  /// The primary name and every alias and native name, in that order.
  public var allNames: [String] { [name] + aliases.map(\.name) + nativeNames.map(\.name) }
}
