using System.Text;
using InferCheck.Budgets;
using InferCheck.Model.Archives;
using InferCheck.Quotes.Fetching;
using InferCheck.Quotes.Reading;
using InferCheck.Quotes.Texts;

namespace InferCheck.Quotes.Archives;

/// <summary>A version as it is compared, read as `verify` reads a page of its kind.</summary>
internal sealed class VersionText : IDisposable
{
    private readonly Budget budget;

    private VersionText(string text, Budget budget)
    {
        this.budget = budget;
        Matcher = new QuoteMatcher(text, budget);
        Tally = new WordTally(Matcher.Text);
    }

    public QuoteMatcher Matcher { get; }

    public WordTally Tally { get; }

    /// <summary>The state says why there is no text.</summary>
    public static (VersionText? Text, VersionState State) Read(byte[]? bytes, string path, int quotes)
    {
        return bytes is null || bytes.AsSpan().Contains((byte)0) ? (null, VersionState.Unreadable) : Read(Page(bytes, path), quotes);
    }

    /// <summary>The same of a page that was kept as it came.</summary>
    public static (VersionText? Text, VersionState State) Read(FetchedPage page, int quotes)
    {
        var spending = new Budget(PageLimits.Of(page.Body.Length, quotes));
        try
        {
            var reading = new PageReader().ReadAsync(page, spending).GetAwaiter().GetResult();
            if (reading.Unreadable is null && reading.Text.Any(char.IsLetterOrDigit))
            {
                return BotWall.IsWall(reading.Text) ? (null, VersionState.Wall) : (new VersionText(reading.Text, spending), VersionState.Read);
            }
        }
        catch (OverBudgetException)
        {
            // Expected: a version made to keep its reader busy.
        }

        spending.Dispose();
        return (null, VersionState.Unreadable);
    }

    public void Dispose() => budget.Dispose();

    private static FetchedPage Page(byte[] bytes, string path) => new()
    {
        Address = new Uri("https://archive.invalid/" + Uri.EscapeDataString(Path.GetFileName(path))),
        Status = 200,
        MediaType = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".MD" or ".MDX" or ".MARKDOWN" => "text/markdown",
            ".HTML" or ".HTM" => "text/html",
            ".JSON" or ".IPYNB" => "application/json",
            _ => "text/plain",
        },
        Charset = Encoding.UTF8.WebName,
        Body = bytes,
    };
}
