import Foundation
import GRDB

extension Row {
  /// The value whose record stands in a column.
  func record<Value: Recorded>(_ type: Value.Type, at column: Int) throws -> Value {
    try RecordReader.value(type, from: bytes(at: column))
  }

  /// The values whose records stand in a column; none where it is NULL.
  func records<Value: Recorded>(_ type: Value.Type, at column: Int) throws -> [Value] {
    try RecordReader.values(type, from: bytes(at: column))
  }

  /// The bytes of a blob column; none where it is NULL.
  func bytes(at column: Int) throws -> [UInt8] {
    try withUnsafeData(atIndex: column) { $0.map { Array($0) } ?? [] }
  }
}
