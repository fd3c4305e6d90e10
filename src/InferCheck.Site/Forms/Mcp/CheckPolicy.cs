using System.Globalization;
using InferCheck.Diagnostics;
using InferCheck.Policies;
using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Site.Forms.Policies;
using InferCheck.Site.Forms.Twins;
using ModelContextProtocol;
using static InferCheck.Site.Forms.Twins.MarkdownWriter;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>`check_policy`: do these providers meet this policy? Read and decided by what `policy check` reads and decides with.</summary>
internal static class CheckPolicy
{
    public const int LongestPolicy = 20_000;

    private const int MostProviders = 20;
    private const string Shown = "policy.yaml";

    public static McpReply Answer(McpCall call)
    {
        var text = call.Needed(McpParameters.Policy);
        if (text.Length > LongestPolicy)
        {
            throw new McpException(call.Texts["api.mcp.long-policy", LongestPolicy]);
        }

        var ground = BakedGround.Of(call.Store);
        var read = PolicyReader.Parse(text, Shown, ground);
        return Answer(call, ground, read.Policy ?? throw Faults(read.Faults));
    }

    private static McpReply Answer(McpCall call, PolicyGround ground, Policy policy)
    {
        var profiles = call.Profiles(1, MostProviders);
        var report = new PolicyCheck(policy, call.Today).Report(ground, profiles.Select(profile => ground.Find(profile.Provider.Slug)!));
        var findings = new PolicyFindings(call.Words, call.Texts);
        var part = call.Part(profiles.Count, place => Verdict(call, findings, policy, report.Providers[place]));
        var answer = new McpPolicyAnswer(call, part, report.IsKept, findings.Supposed(policy), [.. findings.OnExceptions(report).Select(Line)]);
        IEnumerable<string?> lines = [call.Texts[report.IsKept ? "api.mcp.kept" : "api.mcp.not-kept"], answer.Supposed, .. answer.Findings];
        return new McpReply(answer, call.Told(call.Texts["api.mcp.tool.check_policy.title"], lines.OfType<string>().Select(line => $"- {Text(line)}"), part),
            [.. part.Items.Select(item => McpPages.Of(call, item.Verdict.Name, Links.Provider(item.Verdict.Provider).Markdown!))]);
    }

    private static (McpVerdict Item, string Text) Verdict(McpCall call, PolicyFindings findings, Policy policy, ProviderVerdict verdict)
    {
        var profile = call.Store.Providers.Find(verdict.Provider.Slug)!;
        var topics = policy.Conditions.Requirements.Select(requirement => requirement.Topic).ToHashSet(StringComparer.Ordinal);
        var claims = profile.Claims.Where(claim => topics.Contains(claim.Topic)).ToList();
        var row = PolicyRow.Of(verdict, findings);
        var writer = new MarkdownWriter().Heading(2, $"{row.Name}: {row.Verdict}").Block(Text(findings.Line(verdict)))
            .Items([.. verdict.Remarks.Select(match => Text(findings.Remark(match))), .. verdict.Excused.Select(excused => Text(findings.Remark(excused)))]);
        var markdown = new McpMarkdown(call.Words, call.Texts);
        claims.ForEach(claim => markdown.Ground(writer, profile, claim));
        return (new McpVerdict { Verdict = row, Grounds = [.. claims.Select(claim => McpGround.Of(profile, claim))] }, writer.ToString());
    }

    private static McpException Faults(IReadOnlyList<Diagnostic> faults) => new(string.Join('\n', faults.Take(20).Select(Line)));

    private static string Line(Diagnostic finding) => Printable.Line(string.Create(CultureInfo.InvariantCulture,
        $"{finding.At}: {finding.Message}{(finding.Help is null ? "" : $" ({finding.Help})")}"));
}
