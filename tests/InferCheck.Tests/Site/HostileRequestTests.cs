using InferCheck.Tests.Support;

namespace InferCheck.Tests.Site;

[Collection(SiteCollection.Name)]
public sealed class HostileRequestTests(SiteFixture site)
{
    private const int MostSteps = 3;

    private static readonly int[] Clear = [200, 301, 400, 404, 405, 414];

    public static TheoryData<string> Searches => [.. new[]
    {
        "\"", "\"\"\"", "'", "c++ AND", "a OR b NOT c NEAR(x y)", "title:deepseek", "* ^ - + : ( ) { } ~", "deep*", "NEAR/2", "-a", "rowid:1",
            "'; drop table provider; --",
        "<script>alert(1)</script>", "\" onfocus=alert(1) x=\"", "{{7*7}}", "${x}", "\u202egnirts", "\u200f\u200e\ufeff", "\u2028\u2029\u0085\u00a0",
            "\ud83d\ude00", "\0", "a\0b",
        "\r\nSet-Cookie: x=1", "%2e%2e", "../../etc/passwd", "//evil.example", "https://evil.example", "ﷺ", "ß İ ı ſ", "未经您的同意", new string('a', 200),
            new string('ä', 1_000), string.Join(' ', Enumerable.Repeat("word", 1_500)),
    }.Select(Uri.EscapeDataString)];

    public static TheoryData<string> Targets => new(
        "/?q=" + new string('x', 10_240),
        "/faq/?q=" + new string('x', 10_240),
        "/" + new string('x', 7_000),
        "/" + new string('x', 20_000),
        "/" + string.Concat(Enumerable.Repeat("a/", 3_000)),
        "/providers/" + new string('x', 4_000) + "/",
        "/?" + string.Join('&', Enumerable.Range(0, 1_000).Select(number => $"a{number}=1")),
        "/?" + string.Join('&', Enumerable.Repeat("training=never", 500)),
        "/?q=%",
        "/?q=%zz",
        "/?q=%c3%28",
        "/?q=%ff%fe",
        "/?q=%ed%a0%80",
        "/?%00=%00",
        "/?=x&&&==",
        "/?q[]=1&q[0]=2",
        "/?__proto__=1",
        "/?page=99999999999999999999",
        "/?page=0x10",
        "/?older=2147483648",
        "/?seat=de",
        "/?sort=name;drop",
        "/?preset=%00",
        "/?training=never%00",
        "/?training=" + string.Join(',', Enumerable.Repeat("never", 1_000)),
        "/%",
        "/%zz/",
        "/%00",
        "/%00/providers/",
        "/providers/%00/",
        "/providers/open%00ai/",
        "/%c0%ae%c0%ae/",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc/passwd",
        "/../../etc/passwd",
        "/..;/",
        "/%2e%2e%5c%2e%2e%5cwindows",
        "/providers/%2e%2e/%2e%2e/content/",
        "/content/providers/openai.md",
        "/InferCheck.sln",
        "/.git/config",
        "/%e2%80%aegnirts/",
        "//evil.example",
        "//evil.example/",
        "//Evil.Example/%2e%2e",
        "///evil.example/a",
        "//evil",
        "/\\evil.example",
        "/%5cevil.example",
        "/%5c%5cevil.example/A",
        "/%2f%2fevil.example",
        "/%2F/evil",
        "/%09/evil.example",
        "/%0d%0aLocation:%20https://evil.example",
        "/A%0d%0aSet-Cookie:%20x=1",
        "/providers//openai/",
        "/providers/openai/card.svg/",
        "/providers/OPENAI/CARD.SVG",
        "/status/200/",
        "/status/404/",
        "/status/500/",
        "/status/503/",
        "/status/99999999999/",
        "/status/-1/",
        "/error/",
        "/Index",
        "/Shared/_Layout",
        "/_layout/",
        "/con/",
        "/nul.txt",
        "*",
        "http://evil.example/",
        "evil.example");

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task A_hostile_search_is_only_a_search(string escaped)
    {
        await Ends_clearly($"/?q={escaped}");
        await Ends_clearly($"/faq/?q={escaped}");
        await Ends_clearly($"/providers/{escaped}/");
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task A_hostile_address_ends_clearly(string target) => await Ends_clearly(target);

    [Theory]
    [InlineData("/?q=<script>alert(1)</script>")]
    [InlineData("/faq/?q=<script>alert(1)</script>")]
    [InlineData("/<script>alert(1)</script>/")]
    [InlineData("/?q=\"><script>alert(1)</script>")]
    public async Task What_was_asked_comes_back_as_text(string target)
    {
        using var answer = await site.Client.GetAsync(target);
        Assert.DoesNotContain("<script>alert", await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Follows redirects by hand: all of them must stay here, be few, and end in a page or a clear refusal.</summary>
    private async Task Ends_clearly(string target)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            var answer = await RawRequest.SendAsync(site.Address, target);
            Assert.Contains(answer.Status, Clear);
            Assert.Empty(answer.Headers["Set-Cookie"]);
            if (answer.Status != 301)
            {
                Assert.Null(answer.Location);
                return;
            }

            target = answer.Location!;
            Assert.Matches("^/([^/\\\\]|$)", target);
        }

        Assert.Fail($"more than {MostSteps - 1} redirects, the last one to {target}");
    }
}
