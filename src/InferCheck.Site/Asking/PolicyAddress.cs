using InferCheck.Model;
using InferCheck.Policies;
using InferCheck.Site.Addresses;

namespace InferCheck.Site.Asking;

/// <summary>A policy as the state of the index, and the state of the index as a policy: both are the same question.</summary>
internal static class PolicyAddress
{
    public static string ToFile(IndexQuery query) => QueryAddress.Write(Paths.Policy, (query with { Page = 1 }).Pairs());

    public static Policy ToPolicy(IndexQuery query, Vocabulary vocabulary) => new()
    {
        Preset = vocabulary.Presets.FirstOrDefault(preset => preset.Key == query.Preset),
        AcceptsOnlyIf = query.AcceptsOnlyIf,
        Models = query.Models,
        Supposed = query.Supposed,
        Rules = [.. query.Requirements.Select(requirement => new PolicyRule(requirement with { Strict = !query.AcceptsOnlyIf }, default))],
    };

    /// <summary>Nothing where one topic takes conditions and another does not: an address says it of all alike.</summary>
    public static IndexQuery? ToQuery(Policy policy)
    {
        var strict = policy.Preset is null && policy.Rules is [var first, ..] ? first.Requirement.Strict : !policy.AcceptsOnlyIf;
        return policy.Rules.Any(rule => rule.Requirement.Strict != strict) ? null : new IndexQuery
        {
            Preset = policy.Preset?.Key,
            AcceptsOnlyIf = !strict,
            Models = policy.Models,
            Supposed = policy.Supposed,
            Requirements = [.. policy.Rules.Select(rule => rule.Requirement)],
        };
    }

    /// <summary>What the index can filter by and a policy cannot ask.</summary>
    public static IEnumerable<KeyValuePair<string, string>> LeftOut(IndexQuery query)
    {
        var asked = query.Requirements.Select(requirement => requirement.Topic).Append(IndexQueryReader.Preset).Append(IndexQueryReader.OnlyIf)
            .Append(IndexQueryReader.RunsModel).Append(IndexQueryReader.Suppose).Append(IndexQueryReader.Without).Append(IndexQueryReader.Sort);
        return query.Pairs().ExceptBy(asked, pair => pair.Key);
    }
}
