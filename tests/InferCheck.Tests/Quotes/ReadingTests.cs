using InferCheck.Budgets;
using InferCheck.Quotes;
using InferCheck.Quotes.Fetching;
using InferCheck.Quotes.Reading;

namespace InferCheck.Tests.Quotes;

/// <summary>Pages as files, served as sites serve them, against quotes as editors write them.</summary>
public sealed class ReadingTests
{
    [Theory]
    [InlineData("inline-tags.html", "We keep your inputs for 30 days and then delete them.")]
    [InlineData("typography.html", "\"Customer Data\" is kept for 30 days-no longer... We don't train on it, & won't.")]
    [InlineData("typography.html", "“Customer Data” is kept for 30 days—no longer… We don’t train on it, & won’t.")]
    [InlineData("typography.html", "Subprocessors are notified in advance; the opt-out takes effect at once.")]
    [InlineData("typography.html", "a quote may RUN over lines.")]
    [InlineData("typography.html", "\"Customer Data\" is kept ... Subprocessors are notified")]
    [InlineData("table.html", "Endpoint Used for training Retention /v1/chat/completions No 30 days")]
    [InlineData("table.html", "| /v1/files | No | Until deleted |")]
    [InlineData("table.html", "Prompts Completions Logs Metrics")]
    [InlineData("table.html", "Retention ... /v1/files ... Until deleted")]
    [InlineData("hidden.html", "This sentence is in sight.")]
    [InlineData("hidden.html", "This sentence opens with a click.")]
    [InlineData("docs.md", "We keep your inputs for 30 days and then delete them.", "text/markdown")]
    [InlineData("docs.md", "**Note:** We keep your inputs for [30 days](https://example.com/b)", "text/plain")]
    [InlineData("docs.md", "Endpoint Retention /v1/chat 30 days", "text/markdown")]
    [InlineData("docs.md", "ask for zero_retention. Then wait. Files are kept until you delete them.", "text/markdown")]
    [InlineData("frames.md", "Security Prompts are kept on no disk. What is kept goes after thirty days. Where a < b holds, nobody trains on it.",
        "text/markdown")]
    [InlineData("plain.txt", "We keep your inputs for 30 days and then delete them.", "text/plain")]
    [InlineData("data.json", "We keep your inputs for 30 days and then delete them.", "application/json")]
    [InlineData("next-data.html", "We keep your inputs for 30 days and then delete them.")]
    [InlineData("next-data.html", "Quotes “inside” strings - and dashes")]
    [InlineData("flight.html", "We keep your inputs for 30 days and then delete them.")]
    [InlineData("streamed.html", "We keep your inputs for 30 days and then delete them.")]
    [InlineData("gbk.html", "未经您的同意，我们不会使用您的数据进行训练。", "text/html")]
    [InlineData("gbk.html", "数据存储期限为30天。", "text/html")]
    [InlineData("gb2312-without-declaration.html", "我们不会使用您的数据进行训练。", "text/html; charset=gb2312")]
    [InlineData("shift-jis.html", "お客様のデータは、学習には使用されません。 ... 保存期間は最大30日です。", "text/html")]
    [InlineData("utf-16-mark.html", "Données conservées 30 jours en Île-de-France.", "text/html; charset=iso-8859-1")]
    [InlineData("latin1.html", "Données conservées 30 jours en Île-de-France.", "text/html")]
    [InlineData("latin1.html", "Données conservées 30 jours en Île-de-France.", "text/html; charset=no-such-charset")]
    public async Task A_quote_is_found(string page, string quote, string type = "text/html; charset=utf-8") =>
        Assert.Equal(("found", page), ((await LookAsync(page, quote, type)).Outcome.Name(), page));

    [Theory]
    [InlineData("hidden.html", "This sentence is hidden by an attribute.")]
    [InlineData("hidden.html", "This sentence is hidden by a style.")]
    [InlineData("hidden.html", "This sentence is invisible.")]
    [InlineData("hidden.html", "This sentence is in a script.")]
    [InlineData("hidden.html", "This sentence is in a template.")]
    [InlineData("hidden.html", "This sentence is for browsers without scripts.")]
    [InlineData("hidden.html", "This sentence is in a comment.")]
    [InlineData("hidden.html", "This sentence is in a closed dialog.")]
    [InlineData("hidden.html", "This sentence is a picture's description.")]
    [InlineData("hidden.html", "head sentence in the title is no evidence")]
    [InlineData("hidden.html", "style sentence is no evidence")]
    [InlineData("inline-tags.html", "We keep your in puts")]
    [InlineData("table.html", "NoUntil deleted")]
    [InlineData("about-captchas.html", "We keep your inputs for 30 days and then delete them.")]
    public async Task What_nobody_sees_is_not_found(string page, string quote) =>
        Assert.Contains((await LookAsync(page, quote)).Outcome, new[] { QuoteOutcome.Gone, QuoteOutcome.Changed });

    [Theory]
    [InlineData("cloudflare.html", "a challenge for browsers")]
    [InlineData("access-denied.html", "a challenge for browsers")]
    [InlineData("slider.html", "a challenge for browsers")]
    [InlineData("login.html", "a login")]
    [InlineData("needs-javascript.html", "the page asks for JavaScript")]
    [InlineData("empty-shell.html", "there is nothing to read unless scripts run")]
    [InlineData("flight.html", "there is nothing to read unless scripts run")]
    public async Task A_wall_is_not_taken_for_a_document(string page, string why)
    {
        var finding = await LookAsync(page, "Nothing of this sentence stands on any of these pages.");
        Assert.Equal((QuoteOutcome.Blocked, why), (finding.Outcome, finding.Detail));
    }

    [Theory]
    [InlineData("/moved", "/login?next=terms")]
    [InlineData("/moved", "/oauth/authorize")]
    public async Task A_redirect_to_a_login_is_a_wall(string path, string target)
    {
        await using var site = await LocalSite.StartAsync();
        site.Redirect(path, target);
        site.Html(target.Split('?')[0], "<p>Welcome.</p>");
        Assert.Equal(QuoteOutcome.Blocked, (await Looking.AtAsync(site, path)).Outcome);
    }

    [Fact]
    public async Task A_server_that_calls_its_answer_a_challenge_is_believed()
    {
        await using var site = await LocalSite.StartAsync();
        site.Map("/terms", context =>
        {
            context.Response.StatusCode = 503;
            context.Response.Headers["cf-mitigated"] = "challenge";
            return Task.CompletedTask;
        });
        Assert.Equal(QuoteOutcome.Blocked, (await Looking.AtAsync(site, "/terms")).Outcome);
        Assert.Single(site.Asked, path => path == "/terms");
    }

    [Theory]
    [InlineData("policy.pdf", "application/pdf", "a PDF, and no-such-program is not installed")]
    [InlineData("policy.pdf", "text/html", "a PDF, and no-such-program is not installed")]
    [InlineData("plain.txt", "image/png", "not a text but image/png")]
    public async Task Some_documents_need_a_person(string page, string type, string why)
    {
        var finding = await LookAsync(page, Looking.Words, type);
        Assert.Equal((QuoteOutcome.NeedsAPerson, why), (finding.Outcome, finding.Detail));
    }

    [Fact]
    public async Task A_pdf_is_read_where_there_is_a_program_for_it()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new Support.SampleContent();
        folder.Write("pdftotext", "#!/bin/sh\ncat > /dev/null\nprintf 'We keep your inputs\\nfor 30 days.\\n'\n");
        File.SetUnixFileMode(folder.PathOf("pdftotext"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var pdf = new FetchedPage
        {
            Address = new Uri("https://example.com/policy.pdf"),
            Status = 200,
            Body = await File.ReadAllBytesAsync(LocalSite.Fixture("policy.pdf"))
        };
        using var budget = new Budget(PageLimits.Of(pdf.Body.Length, 1));
        var reading = await new PageReader(folder.PathOf("pdftotext")).ReadAsync(pdf, budget);
        Assert.Equal("We keep your inputs\nfor 30 days.\n", reading.Text);
    }

    [Theory]
    [InlineData("<div>", 200_000)]
    [InlineData("<p><b id=x>", 100_000)]
    [InlineData("<a><table><td>", 100_000)]
    [InlineData("<!-- <", 200_000)]
    [InlineData("<x a b c ", 200_000)]
    [InlineData("](", 500_000)]
    [InlineData("[x](", 500_000)]
    [InlineData("<script type=application/json>\"</\",", 100_000)]
    [InlineData("&amp", 500_000)]
    public async Task A_page_made_to_be_slow_is_not(string piece, int times)
    {
        var page = new FetchedPage
        {
            Address = new Uri("https://example.com/"),
            Status = 200,
            MediaType = "text/html",
            Body = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, times)))
        };
        using var budget = new Budget(PageLimits.Of(page.Body.Length, 1));
        var reading = await new PageReader().ReadAsync(page, budget);
        Assert.NotEqual(QuoteOutcome.Found, new InferCheck.Quotes.Texts.QuoteMatcher(reading.Text).Match(Looking.Words).Outcome);
        Assert.InRange(budget.Spent(Work.Steps), 0, 4L * page.Body.Length);
        Assert.InRange(budget.Spent(Work.Memory), 0, (64L << 20) + 100L * page.Body.Length);
    }

    private static async Task<QuoteFinding> LookAsync(string page, string quote, string type = "text/html; charset=utf-8")
    {
        await using var site = await LocalSite.StartAsync();
        site.Page("/" + page, page, type);
        return await Looking.AtAsync(site, "/" + page, quote);
    }
}
