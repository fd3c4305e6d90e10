using System.Net;
using InferCheck.Tests.Commands;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Reviewing;

/// <summary>Nobody but who opened the printed address on this machine reads or writes anything, and the site itself has none of it.</summary>
public sealed class ReviewDoorTests
{
    [Fact]
    public async Task Only_who_opened_the_printed_address_comes_in_and_it_opens_once()
    {
        using var content = new SampleContent();
        using var program = await ReviewProgram.StartAsync(content.Folder, content.Data, "sample", "--person", "Jane Reader");
        using var stranger = Browser(program.Start, out _);
        using var owner = Browser(program.Start, out var cookies);
        foreach (var address in new[] { "/", "/claims/0/", "/done/", "/site.css", "/review.js", "/start/guess/", "/start/" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(stranger, HttpMethod.Get, address));
        }

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(owner, HttpMethod.Get, program.Start.AbsolutePath));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(owner, HttpMethod.Get, "/claims/0/"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(stranger, HttpMethod.Get, program.Start.AbsolutePath));
        var cookie = Assert.Single(cookies.GetAllCookies(), cookie => cookie.Name == "infercheck-review");
        Assert.True(cookie.HttpOnly);
        Assert.True(cookie.Value.Length >= 32);
        Assert.Equal("127.0.0.1", program.Start.Host);
    }

    [Fact]
    public async Task A_verdict_needs_the_word_that_came_with_the_page()
    {
        using var content = new SampleContent();
        using var program = await ReviewProgram.StartAsync(content.Folder, content.Data, "sample", "--person", "Jane Reader");
        using var owner = Browser(program.Start, out _);
        await StatusAsync(owner, HttpMethod.Get, program.Start.AbsolutePath);
        using var verdict = new FormUrlEncodedContent([new("print", SampleReadings.Print(content, "legal-entity")), new("verdict", "carried")]);
        using var answer = await owner.PostAsync("/claims/0/?handler=Verdict", verdict);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(Directory.Exists(content.PathOf("readings")));
    }

    [Fact]
    public async Task Another_name_that_leads_here_is_refused()
    {
        using var content = new SampleContent();
        using var program = await ReviewProgram.StartAsync(content.Folder, content.Data, "sample", "--person", "Jane Reader");
        using var browser = Browser(program.Start, out _);
        using var request = new HttpRequestMessage(HttpMethod.Get, program.Start.AbsolutePath);
        request.Headers.Host = "rebound.example.com";
        using var answer = await browser.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task The_site_has_none_of_it()
    {
        await using var site = await HostedSite.StartSampleAsync();
        foreach (var address in new[] { "/claims/0/", "/done/", "/start/", "/review.js", "/review.css", "/Reviewing/Claim", "/reviewing/done/" })
        {
            using var answer = await site.Client.GetAsync(address);
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect,
                $"{address}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task A_kill_between_two_verdicts_loses_none()
    {
        using var content = new SampleContent();
        using (var program = await ReviewProgram.StartAsync(content.Folder, content.Data, "sample", "--person", "Jane Reader"))
        {
            using var owner = Browser(program.Start, out _);
            await StatusAsync(owner, HttpMethod.Get, program.Start.AbsolutePath);
            await GiveAsync(owner, 0);
            await GiveAsync(owner, 1);
            program.Kill();
        }

        Assert.Equal(["legal-entity", "training"], SampleReadings.Of(content).Select(reading => reading.Topic!.Value));

        // The sample lives in June; the program, today.
        Assert.DoesNotContain(content.Check(), finding => finding.Severity == InferCheck.Diagnostics.Severity.Error && finding.Rule.Id != "future-date");
        var left = ProgramRun.Of("review", "sample", "--list", "--person", "Jane Reader", "--content", content.Folder);
        Assert.Equal(0, left.ExitCode);
        Assert.DoesNotContain("\ttraining\t", left.Output, StringComparison.Ordinal);
        Assert.Contains("\tretention\t", left.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no profile `sampel`", "sampel", "--person", "Jane")]
    [InlineData("there is no topic `traning`", "sample", "--topic", "traning", "--person", "Jane")]
    [InlineData("say what to read", "--person", "Jane")]
    [InlineData("say who reads", "sample")]
    [InlineData("is the name of a program", "sample", "--person", "ai-second-reader")]
    public void A_slip_is_named_with_what_to_write_instead(string said, params string[] arguments)
    {
        using var content = new SampleContent();
        var run = ProgramRun.Of(["review", .. arguments, "--content", content.Folder]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_reads_their_own_draft()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "by: ai-draft, kind: draft", "by: Jane Reader, kind: draft");
        var run = ProgramRun.Of("review", "sample", "--person", "jane reader", "--content", content.Folder, "--data", content.Data);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("nothing waits for jane reader", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_doubted_is_proposed_first()
    {
        var run = ProgramRun.Of("review", "--next", "--content", Repository.Content);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("infercheck review ", run.Output, StringComparison.Ordinal);
        using var content = new SampleContent();
        content.Read("training", "stretched", "ai-second-reader", "Why.");
        Assert.StartsWith("Sample API: 1 doubted", ProgramRun.Of("review", "--next", "--content", content.Folder).Output, StringComparison.Ordinal);
    }

    private static async Task GiveAsync(HttpClient owner, int place)
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await owner.GetStringAsync($"/claims/{place}/"));
        var fields = page.QuerySelectorAll("#verdict input[type=hidden]").Select(field =>
            new KeyValuePair<string, string>(field.GetAttribute("name")!, field.GetAttribute("value")!)).Append(new("verdict", "carried"));
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await owner.PostAsync(page.QuerySelector("#verdict")!.GetAttribute("action"), form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static HttpClient Browser(Uri start, out CookieContainer cookies)
    {
        cookies = new CookieContainer();
        return new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(start.GetLeftPart(UriPartial.Authority)),
        };
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, address);
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
