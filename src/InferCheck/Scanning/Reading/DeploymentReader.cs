using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading;

/// <summary>
/// Types of deployment of Azure in Terraform, Bicep, templates and commands: `Standard` alone is a word like others, so only what stands in the description
/// of such a deployment counts.
/// </summary>
internal sealed class DeploymentReader : IFileReader
{
    private const string Command = "cognitiveservices account deployment";
    private const int LongestCommand = 1_000;

    /// <summary>More than anybody deploys: each is looked at with all that stands around it.</summary>
    private const int MostPlaces = 500;

    /// <summary>How descriptions of deployments are headed, and of the accounts they stand in.</summary>
    private static readonly string[] Deployments = ["azurerm_cognitive_deployment", "Microsoft.CognitiveServices/accounts/deployments"];
    private static readonly string[] Accounts =
        ["azurerm_cognitive_account", "azurerm_ai_services", "Microsoft.CognitiveServices/accounts@", "Microsoft.CognitiveServices/accounts\""];
    private static readonly string[] KindsOfAccount = ["OpenAI", "AIServices"];

    public bool Reads(ScannedFile file) =>
        file.Extension is ".tf" or ".bicep" or ".json" or ".sh" or ".ps1" or ".yml" or ".yaml" or ".hcl" or ".bash" && !ManifestNames.IsLock(file.Name);

    public IEnumerable<Match> Read(ScannedFile file, Signatures signatures) =>
        signatures.Deployments.Count == 0 ? [] : InDeployments(file, signatures).Concat(InCommands(file, signatures)).Concat(InAccounts(file, signatures))
            .DistinctBy(match => (match.Signed, match.At));

    private static IEnumerable<Match> InDeployments(ScannedFile file, Signatures signatures) =>
        from place in Places(file.Text, Deployments).Take(MostPlaces)
        from value in AssignedTexts.In(file.Text, Block.Around(file.Code, place), "name", "type")
        from signed in signatures.Deployments.GetValueOrDefault(value.Text) ?? []
        select new Match(signed, EvidenceKind.Deployment, value.At);

    private static IEnumerable<Match> InCommands(ScannedFile file, Signatures signatures) =>
        from place in Places(file.Text, [Command]).Take(MostPlaces)
        let end = Math.Min(file.Text.Length, place + LongestCommand)
        from word in Words.In(file.Text, place, end)
        where Words.IsBehind(file.Text, word.At, "--sku-name", "--sku", "--scale-type")
        from signed in signatures.Deployments.GetValueOrDefault(word.Text) ?? []
        select new Match(signed, EvidenceKind.Deployment, word.At);

    /// <summary>An account says that the service is used, and not how it is deployed.</summary>
    private static IEnumerable<Match> InAccounts(ScannedFile file, Signatures signatures) =>
        from place in Places(file.Text, Accounts).Take(MostPlaces)
        from value in AssignedTexts.In(file.Text, Block.Around(file.Code, place), "kind")
        where KindsOfAccount.Contains(value.Text)
        from signed in signatures.Deployments.Values.SelectMany(known => known).DistinctBy(known => known.Provider)
        select new Match(signed with { Name = value.Text, Endpoint = null }, EvidenceKind.Deployment, value.At);

    private static IEnumerable<int> Places(string text, IReadOnlyList<string> heads)
    {
        foreach (var head in heads)
        {
            for (var at = text.IndexOf(head, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(head, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                yield return at;
            }
        }
    }
}
