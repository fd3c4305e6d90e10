using System.Text.Json;
using System.Text.RegularExpressions;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Model.Archives;
using InferCheck.Model.Offers;
using InferCheck.Model.Readings;
using InferCheck.Model.Shapes;
using InferCheck.Model.Signatures;
using InferCheck.Quotes;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Features.Chains;
using InferCheck.Site.Features.Changes;
using InferCheck.Site.Features.Comparing;
using InferCheck.Site.Features.Reviewing;
using InferCheck.Site.Forms.Feeds;
using InferCheck.Site.Live.Editions;
using InferCheck.Site.Wording;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Wording;

/// <summary>The pages and `Texts/en.json` must know the same keys.</summary>
public sealed partial class TextsTests
{
    private static readonly string Project = Repository.File("src", "InferCheck.Site");

    private static readonly SortedSet<string> Known =
        [.. JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Project, "Wording", "Texts", "en.json")))!.Keys];

    private static readonly string[] DatesOfProfiles =
        [FeedKinds.Recheck, FeedKinds.InForce, FeedKinds.Retired, FeedKinds.Named, FeedKinds.Begins, FeedKinds.Ends];

    /// <summary>Keys put together at run time: what can stand where the source has something other than text.</summary>
    private static readonly Dictionary<string, IEnumerable<string>> Composed = new()
    {
        ["answer.*.one"] = Enum.GetValues<Outcome>().Select(outcome => outcome.Name()),
        ["answer.*.many"] = Enum.GetValues<Outcome>().Select(outcome => outcome.Name()),
        ["code.*"] = ["lists", "pipeline", "hosts", "program", "api"],
        ["cell.scope.*"] = [Scopes.Platform, Scopes.Unknown],
        ["column.*"] = [ProviderOrders.ByName, ProviderOrders.ByTier, ProviderOrders.ByLastRead],
        ["section.*"] = Enum.GetValues<Outcome>().Select(outcome => new IndexSection(outcome, 0, []).Id),
        ["search.kind.*"] = NameKind.All,
        ["quotes.*"] = QuoteState.All,
        ["sign.*"] = SignKinds.All,
        ["quotes.outcome.*"] = Enum.GetValues<QuoteOutcome>().Select(outcome => outcome.Name()).Append("never"),
        ["calendar.*"] = [.. DatesOfProfiles, FeedKinds.Reworded, FeedKinds.Retirement, FeedKinds.Legal],
        ["calendar.*.summary"] = DatesOfProfiles,
        ["calendar.*.text"] = DatesOfProfiles,
        ["calendar.count.*.one"] = CalendarKinds.All,
        ["calendar.count.*.many"] = CalendarKinds.All,
        ["calendar.sort.*"] = CalendarKinds.All,
        ["model.weights.*"] = [AiModel.Open, AiModel.Closed],
        ["mode.*"] = AiModel.Kinds,
        ["reading.*"] = Verdicts.All,
        ["reply.how.*"] = Reply.Ways,
        ["review.hint.*"] = ReviewHints.All,
        ["review.verdict.*"] = Verdicts.All,
        ["reading.part.*"] = ClaimPrint.Parts,
        ["readings.*.one"] = ReadStates.All.Except([ReadStates.Unread]),
        ["readings.*.many"] = ReadStates.All.Except([ReadStates.Unread]),
        ["quality.footing.*"] = Footings.All.Select(footing => footing.Name()),
        ["changes.sort.*"] = ChangesQuery.AllKinds,
        ["changes.kind.*"] = TimeLine.Kinds.Select(kind => kind.ToString().ToLowerInvariant()),
        ["chain.way-ground.*"] = Enum.GetValues<Ground>().Select(ground => ground.ToString().ToLowerInvariant()),
        ["chain.ground.*"] = Enum.GetValues<Ground>().Select(ground => ground.ToString().ToLowerInvariant()),
        ["compare.likeness.*"] = Enum.GetValues<Likeness>().Select(likeness => likeness.ToString().ToLowerInvariant()),
        ["paper.form-*"] = Paths.PaperEndings.Select(ending => ending[1..]),
        ["open.*"] = ["silent", "contradictory", "not-looked-at"],
        ["open.*-text"] = ["silent", "contradictory", "not-looked-at"],
        ["claim.field.*"] = ClaimFields.ForReaders.Select(field => field.Key.Replace('_', '-')),
        ["version.*"] = Enum.GetValues<VersionState>().Where(state => state is not VersionState.Read).Select(state => state.Name()),
        ["stood.*"] = [DayFault.NotKept, DayFault.Coming, DayFault.Unreadable],
        ["status.*.title"] = ["not-found", "bad-request", "error", "other", "day"],
        ["status.*.text"] = ["not-found", "bad-request", "error", "other", "day"],
    };

    [Fact]
    public void Every_text_a_page_asks_for_exists() =>
        Assert.Equal([], Used().Except(Known).Where(key => !(IsDescription(key) && key.Contains('*', StringComparison.Ordinal))));

    /// <summary>Of two texts under one key the reader of the file takes the last, and whoever wrote the first never learns.</summary>
    [Fact]
    public void No_key_stands_twice()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Project, "Wording", "Texts", "en.json")));
        Assert.Empty(file.RootElement.EnumerateObject().CountBy(text => text.Name).Where(key => key.Value > 1).Select(key => key.Key));
    }

    [Fact]
    public void Every_text_is_used() => Assert.Equal([], Known.Except(Used()).Where(key => !IsDescription(key)));

    /// <summary>
    /// Texts that describe the shapes of the API and the downloads: writing the OpenAPI document and the page /data/ asks for each of them, and fails
    /// for one that is missing.
    /// </summary>
    private static bool IsDescription(string key) => key.StartsWith("api.", StringComparison.Ordinal) || key.StartsWith("data.", StringComparison.Ordinal);

    [Fact]
    public void Every_way_to_put_a_key_together_is_known_here()
    {
        var found = Literals().Where(key => key.Contains('*', StringComparison.Ordinal) && !IsDescription(key)).Order(StringComparer.Ordinal).Distinct();
        Assert.Equal(Composed.Keys.Order(StringComparer.Ordinal), found);
    }

    private static SortedSet<string> Used() =>
        [.. Literals().SelectMany(key => Composed.TryGetValue(key, out var parts) ? parts.Select(part => key.Replace("*", part, StringComparison.Ordinal))
        : [key])];

    private static IEnumerable<string> Literals()
    {
        var files = new[] { "*.cs", "*.cshtml" }.SelectMany(pattern => Directory.EnumerateFiles(Project, pattern, SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any());
        return files.Select(File.ReadAllText).SelectMany(source => Call().Matches(source).SelectMany(call => Keys(source, call)));
    }

    private static IEnumerable<string> Keys(string source, Match call)
    {
        var argument = FirstArgument(source, call.Index + call.Length);
        var isCount = call.Value.EndsWith('(');
        return Literal().Matches(argument)
            .Select(literal => Hole().Replace(literal.Groups["text"].Value, "*"))
            .Where(text => Key().IsMatch(text))
            .Select(text => text.EndsWith('.') ? text + "*" : text)
            .SelectMany(key => isCount ? new[] { $"{key}.one", $"{key}.many" } : [key]);
    }

    /// <summary>Up to the comma or the bracket that ends it, past brackets and texts inside.</summary>
    private static string FirstArgument(string source, int start)
    {
        var depth = 0;
        var inText = false;
        for (var place = start; place < source.Length; place++)
        {
            var letter = source[place];
            inText ^= letter == '"';
            if (inText)
            {
                continue;
            }

            if (depth == 0 && letter is (',' or ']' or ')'))
            {
                return source[start..place];
            }

            depth += letter is '(' or '[' ? 1 : letter is ')' or ']' ? -1 : 0;
        }

        return source[start..];
    }

    [GeneratedRegex(@"\b(T|texts)\[|\b(T|texts)\.Count\(", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Call();

    [GeneratedRegex("\"(?<text>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Hole();

    [GeneratedRegex(@"^[a-z-]+\.([a-z*-]+\.?)*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Key();
}
