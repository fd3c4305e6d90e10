using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading;

/// <summary>
/// A client that is asked for by the name of its service, as in `boto3.client("bedrock-runtime")`: what other kits take from a module by an import, this
/// one takes by a text.
/// </summary>
internal sealed class PythonClientReader : IFileReader
{
    private const int LongestName = 60;

    public bool Reads(ScannedFile file) => PythonFiles.Are(file);

    public IEnumerable<Match> Read(ScannedFile file, Signatures signatures) =>
        from word in Words.In(file.Code, 0, file.Code.Length)
        where word.Text is "client" or "resource" or "service_name"
        let at = Mark(file.Code, word.At + word.Text.Length)
        where at is not null
        let close = file.Code.IndexOfAny(['"', '\''], at.Value + 1, Math.Min(LongestName, file.Code.Length - at.Value - 1))
        where close >= 0
        from signed in signatures.Imports.FindInside(PackageKinds.Python, file.Text[(at.Value + 1)..close])
        select new Match(signed, EvidenceKind.Import, at.Value + 1);

    /// <summary>The quotation mark behind a bracket or an equals sign, and nothing else between.</summary>
    private static int? Mark(string code, int at)
    {
        while (at < code.Length && code[at] is ' ' or '\t' or '\r' or '\n' or '(' or '=')
        {
            at++;
        }

        return at < code.Length && code[at] is '"' or '\'' ? at : null;
    }
}
