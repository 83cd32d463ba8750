/// A gender as the lists give it.
public enum Gender: String, Codable, Sendable {
  case male
  case female
}
