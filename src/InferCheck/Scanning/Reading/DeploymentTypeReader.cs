using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading;

/// <summary>
/// Types of deployment of Azure outside of the description of a resource: in the settings of a module, beside a model of OpenAI's format, or in code that
/// describes one. A type of one word alone, such as `Standard`, says too little there.
/// </summary>
internal sealed class DeploymentTypeReader : IFileReader
{
    private const int Near = 400;
    private const int Behind = 60;
    private const int MostPlaces = 500;
    private const string Call = "AddDeployment(";
    private const string Format = "format";
    private static readonly string[] Formats = ["OpenAI"];

    public bool Reads(ScannedFile file) =>
        file.Extension is ".bicep" or ".bicepparam" or ".json" or ".tf" or ".tfvars" or ".cs" or ".yml" or ".yaml" or ".ts" or ".py"
        && !ManifestNames.IsLock(file.Name);

    public IEnumerable<Match> Read(ScannedFile file, Signatures signatures) =>
        from type in signatures.Deployments.Keys.Where(type => NameWords.Of(type).Count() > 1)
        from at in Places(file.Text, type).Take(MostPlaces)
        where IsNamed(file.Text, at) || IsInCall(file.Text, at) || IsBesideFormat(file.Text, at)
        from signed in signatures.Deployments[type]
        select new Match(signed, EvidenceKind.Deployment, at);

    private static IEnumerable<int> Places(string text, string type)
    {
        for (var at = text.IndexOf(type, StringComparison.Ordinal); at >= 0; at = text.IndexOf(type, at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && text[at - 1] is '"' or '\'' && at + type.Length < text.Length && text[at + type.Length] == text[at - 1])
            {
                yield return at;
            }
        }
    }

    private static bool IsNamed(string text, int at) => Words.IsBehind(text, at, "SkuName", "skuName", "sku_name");

    private static bool IsInCall(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - Near), Math.Min(at, Near));
        var call = before.LastIndexOf(Call, StringComparison.Ordinal);
        return call >= 0 && !before[call..].Contains(';');
    }

    private static bool IsBesideFormat(string text, int at)
    {
        var range = (Begin: Math.Max(0, at - Near), End: Math.Min(text.Length, at + Near));
        return text.AsSpan(range.Begin, range.End - range.Begin).Contains(Format, StringComparison.Ordinal)
            && AssignedTexts.In(text, range, Format).Any(value => Formats.Contains(value.Text))
            && Words.In(text, Math.Max(0, at - Behind), at).Any(word => word.Text is "name" or "sku" or "skuName");
    }
}
