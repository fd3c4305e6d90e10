using InferCheck.Quotes;

namespace InferCheck.Tests.Quotes;

/// <summary>Words that stand in the page's text and are no part of what it says.</summary>
public sealed class MarkedWordsTests
{
    [Theory]
    [InlineData("del")]
    [InlineData("s")]
    [InlineData("strike")]
    public async Task What_is_struck_out_is_not_found(string tag)
    {
        await using var site = await LocalSite.StartAsync();
        site.Html("/terms", $"<p>We <{tag}>do not</{tag}> train on your inputs and outputs <b>today</b>.</p>");
        Assert.Equal(QuoteOutcome.Changed, (await Looking.AtAsync(site, "/terms", "We do not train on your inputs and outputs today.")).Outcome);
        Assert.Equal(QuoteOutcome.Found, (await Looking.AtAsync(site, "/terms", "We train on your inputs and outputs today.")).Outcome);
    }

    [Theory]
    [InlineData("<sup>1</sup>")]
    [InlineData("<sup><a href='#fn1'> 12 </a></sup>")]
    public async Task A_raised_footnote_number_makes_no_other_number(string mark)
    {
        await using var site = await LocalSite.StartAsync();
        site.Html("/terms", $"<p>We keep your inputs for 30{mark} days and then delete them.</p>");
        Assert.Equal(QuoteOutcome.Found, (await Looking.AtAsync(site, "/terms")).Outcome);
        Assert.Equal(QuoteOutcome.Changed, (await Looking.AtAsync(site, "/terms", "We keep your inputs for 301 days and then delete them.")).Outcome);
        Assert.Equal(QuoteOutcome.Changed, (await Looking.AtAsync(site, "/terms", "We keep your inputs for 3012 days and then delete them.")).Outcome);
    }
}
