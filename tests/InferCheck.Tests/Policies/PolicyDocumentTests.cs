using System.Text.RegularExpressions;
using InferCheck.Content;
using InferCheck.Policies;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Policies;

/// <summary>What docs/policy.md shows must be true of the program.</summary>
public sealed partial class PolicyDocumentTests
{
    private static readonly string Page = File.ReadAllText(Repository.File("docs", "policy.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Every_policy_it_shows_can_be_read()
    {
        var catalog = RealContent.Catalog;
        var shown = Example.Matches(Page).Select(match => match.Groups["text"].Value).Where(text => !text.StartsWith("model_list", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, text => Assert.Empty(PolicyReader.Parse(text, "policy.yaml", catalog).Faults));
    }

    [Fact]
    public void Every_key_and_every_finding_is_described()
    {
        var words = PolicyKeys.OfPolicy.Concat(PolicyKeys.OfTopic).Concat(PolicyKeys.OfException)
            .Concat(PolicyFaults.All.Concat(PolicyOutcomes.All).Select(rule => rule.Id)).Concat(ProductForms.All.Select(form => form.Key));
        Assert.All(words, word => Assert.Contains($"`{word}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_pages_the_forms_rest_on_are_named() =>
        Assert.All(RealContent.Vocabulary.Products,
            product => Assert.Contains(product.Documentation, Page, StringComparison.Ordinal));

    [GeneratedRegex("```yaml\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Example { get; }
}
