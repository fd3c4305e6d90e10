using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading;

/// <summary>Finds one kind of evidence in the files that may hold it.</summary>
internal interface IFileReader
{
    bool Reads(ScannedFile file);

    IEnumerable<Match> Read(ScannedFile file, Signatures signatures);
}
