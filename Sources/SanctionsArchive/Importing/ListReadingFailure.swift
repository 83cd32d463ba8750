/// Reading a list failed while it was being stored; nothing of it was.
struct ListReadingFailure: Error {
  /// What reading threw.
  let underlying: any Error
}
