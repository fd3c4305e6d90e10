using InferCheck.Site.Features.Developers;

namespace InferCheck.Tests.Features.Developers;

/// <summary>What people paste, and what others send on purpose.</summary>
public sealed class PastedHostTests
{
    [Theory]
    [InlineData("api.openai.com", "api.openai.com")]
    [InlineData("https://api.openai.com/v1", "api.openai.com")]
    [InlineData("HTTPS://API.OpenAI.com:443/v1?x=1#y", "api.openai.com")]
    [InlineData("wss://api.openai.com/v1/realtime", "api.openai.com")]
    [InlineData("api.openai.com:8443/v1", "api.openai.com")]
    [InlineData("api.openai.com.", "api.openai.com")]
    [InlineData("OPENAI_BASE_URL=https://api.openai.com/v1", "api.openai.com")]
    [InlineData("\"https://api.openai.com/v1\"", "api.openai.com")]
    [InlineData("BASE='https://api.openai.com/v1'", "api.openai.com")]
    [InlineData("https://openai.com@evil.example/v1", "evil.example")]
    [InlineData("https://user:secret@api.openai.com/", "api.openai.com")]
    [InlineData("https://bücher.example/", "xn--bcher-kva.example")]
    [InlineData("https://\u043epenai.com/", "xn--penai-iye.com")]
    [InlineData("api.\u202eopenai.com", "api.openai.com")]
    [InlineData("api.\0openai.com", "api.openai.com")]
    public void The_name_of_the_host_is_read(string line, string host) => Assert.Equal(new PastedHost(host, host), PastedHost.Read(line));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("javascript://openai.com/%0aalert(1)")]
    [InlineData("data:text/html")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://openai.com/")]
    [InlineData("mailto:someone@openai.com")]
    [InlineData("someone@openai.com")]
    [InlineData("localhost:8080")]
    [InlineData("127.0.0.1")]
    [InlineData("https://[::1]/")]
    [InlineData("openai")]
    [InlineData("..")]
    [InlineData("https://")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("https://{region}.example.com/")]
    public void Whatever_has_none_is_kept_as_it_stands(string line)
    {
        var read = PastedHost.Read(line);
        Assert.NotNull(read);
        Assert.Null(read.Host);
        Assert.DoesNotContain(read.Text, char.IsControl);
        Assert.Equal(read, PastedHost.Read(read.Text));
    }

    [Fact]
    public void Nothing_is_left_of_what_nobody_could_see() => Assert.Null(PastedHost.Read("\u0001\u200b\ud800"));

    [Fact]
    public void A_list_names_each_once_and_ends_somewhere()
    {
        var read = PastedHosts.Read([string.Join("\r\n", Enumerable.Range(0, 200).Select(number => $"https://h{number % 150}.example/v1"))]);
        Assert.Equal(PastedHosts.Most, read.Shown.Count);
        Assert.Equal(read.Shown.Count, read.Shown.DistinctBy(host => host.Text).Count());
        Assert.True(read.Left > 0);
    }

    /// <summary>Half a host would be another host.</summary>
    [Fact]
    public void A_text_that_is_too_long_ends_with_a_whole_line()
    {
        var read = PastedHosts.Read([new string('a', PastedHosts.LongestText - 8) + ".b\nopenai.com.evil.example"]);
        Assert.DoesNotContain(read.Shown, host => host.Text.StartsWith("opena", StringComparison.Ordinal));
        Assert.Equal(1, read.Left);
    }
}
