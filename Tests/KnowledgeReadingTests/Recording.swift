import TestSupport
import Testing

/// Expects a file of the repository to hold `text`, byte by byte.
///
/// Where the environment variable `SYNERGRAPH_RECORD` is 1, the file is written instead.
func expectRecorded(
  _ text: String, in file: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let path = RepositoryFiles().root + "/" + file
  if isRecording { try overwrite(path, with: text) }
  #expect(
    contents(of: path) == text, "'\(file)' isn't current; SYNERGRAPH_RECORD=1 writes it",
    sourceLocation: sourceLocation)
}
