using System.Text;
using FsCheck;
using FsCheck.Fluent;
using InferCheck.Budgets;
using InferCheck.Quotes;
using InferCheck.Quotes.Fetching;
using InferCheck.Quotes.Reading;
using InferCheck.Quotes.Texts;

namespace InferCheck.Tests.Hostile;

/// <summary>Ten times the page is ten times the work, counted in steps, text and memory, whatever the page is made of; or the page is given up.</summary>
public sealed class LinearWorkTests
{
    private const int Small = 100_000;

    /// <summary>What a page costs before its first tag, and what a large page may lose to growing lists.</summary>
    private const long Base = 4_000_000;

    private static readonly string[] Pieces =
    [
        "<div>", "</div>", "<div></x>", "<p>", "<b style=#>", "<b style=#></i>", "</b>", "<i>", "<a id=#>", "<a href=#>", "</a>", "<font color=#>",
        "<nobr>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<ul><li>", "<li>", "</ul>", "<select><option>", "</select>", "<optgroup>",
        "<svg>", "</svg>", "<math>", "<mi>", "<template>", "</template>", "<form>", "</form>", "<button>", "<h1>", "<br>", "<sup>1</sup>",
        "<body #=1>", "<html #>", "<!--", "-->", "<!-->", "<![CDATA[", "]]>", "<?", "<script>", "</script>", "<script type=application/json>",
        "{\"a\":\"</b>\",", "<textarea>", "</textarea>", "<title>", "<style>", "&amp", "&#x41;", "<div hidden id=S:#>", "<x # # # >", " a=#",
        "word ", "We keep your inputs for ", "30 days ", "and then delete them. ", "a", "x", "\u0301", "\u0316", "\uFF9E", "\uFDFA", "\uFB03", "界",
        "-", " ", "](", "[", "[x](", "*", "|", "(", ")", "\n",
    ];

    [Fact]
    public void Work_grows_with_the_page_and_not_with_its_square() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25),
            Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => IsLinear(Recipe(new Random(seed)), "text/html")));

    [Fact]
    public void Nor_in_markdown_json_and_plain_text() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(10), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
            IsLinear(Recipe(new Random(seed)), (seed & 3) switch { 0 => "text/markdown", 1 => "application/json", _ => "text/plain" })));

    [Fact]
    public void Each_piece_alone_is_linear() =>
        Assert.All(Pieces, piece => Assert.True(IsLinear([(piece, 1)], "text/html"), piece));

    [Fact]
    public void What_a_page_may_cost_is_itself_in_proportion_to_it()
    {
        var (one, ten) = (PageLimits.Of(1_000_000, 3), PageLimits.Of(10_000_000, 3));
        Assert.All(Enum.GetValues<Work>().Where(kind => one.Of(kind) != long.MaxValue), kind => Assert.InRange(ten.Of(kind), one.Of(kind), 10 * one.Of(kind)));
        Assert.NotEqual(long.MaxValue, one.Steps);
        Assert.NotEqual(long.MaxValue, one.Memory);
        Assert.NotEqual(long.MaxValue, one.Text);
        Assert.NotEqual(long.MaxValue, one.Depth);
    }

    /// <summary>Some pieces, each so often in a row: nested, unclosed, or in turns.</summary>
    private static (string Piece, int Times)[] Recipe(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 6))
            .Select(_ => (Pieces[random.Next(Pieces.Length)], random.Next(4) == 0 ? random.Next(1, 400) : random.Next(1, 4)))];

    private static bool IsLinear((string Piece, int Times)[] recipe, string type)
    {
        var (small, _) = Cost(Page(recipe, Small), type);
        var (large, over) = Cost(Page(recipe, 10 * Small), type);
        return over || large <= 12 * small + Base
            ? true
            : throw new InvalidOperationException($"{string.Join(' ', recipe)}: {small:N0} units of work, {large:N0} for ten times as many bytes");
    }

    private static (long Work, bool IsOver) Cost(string html, string type)
    {
        var body = Encoding.UTF8.GetBytes(html);
        var page = new FetchedPage { Address = new Uri("https://example.com/"), Status = 200, MediaType = type, Charset = "utf-8", Body = body };
        using var budget = new Budget(PageLimits.Of(page.Body.Length, 1));
        var reading = new PageReader().ReadAsync(page, budget).GetAwaiter().GetResult();
        try
        {
            Assert.NotEqual(QuoteOutcome.Found, new QuoteMatcher(reading.Text, budget).Match("We keep your outputs for 30 days and then delete them.").Outcome);
        }
        catch (OverBudgetException)
        {
            // Expected: the page is read and what stands on it takes too long to compare.
        }

        Assert.Equal(reading.Unreadable is not null, budget.Over is not null && reading.Text.Length == 0 && reading.Why is not null);
        return (budget.Spent(Work.Steps) + budget.Spent(Work.Text) + budget.Spent(Work.Memory) / 100, budget.Over is not null);
    }

    private static string Page((string Piece, int Times)[] recipe, int length)
    {
        var text = new StringBuilder();
        for (var number = 0; text.Length < length; number++)
        {
            foreach (var (piece, times) in recipe)
            {
                for (var time = 0; time < times; time++)
                {
                    text.Append(piece.Replace("#", FormattableString.Invariant($"n{number}-{time}"), StringComparison.Ordinal));
                }
            }
        }

        return text.ToString();
    }
}
