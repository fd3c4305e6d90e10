using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>Who puts the site before the world without saying its address is told what that means.</summary>
public sealed class MissingPublicAddressTests : IDisposable
{
    private readonly SampleContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("Production", null, true)]
    [InlineData("Production", "https://infercheck.example", false)]
    [InlineData("Development", null, false)]
    public async Task It_is_said_at_the_start_and_the_site_works(string environment, string? address, bool isSaid)
    {
        string[] named = address is null ? [] : ["--Site:BaseUrl", address];
        using var site = SiteProcess.Start(content.Folder, content.PathOf(".data"), ["--environment", environment, .. named]);
        Assert.Contains("rel=\"canonical\"", await site.FirstAnswerAsync(), StringComparison.Ordinal);
        Assert.Equal(isSaid, site.Lines.Any(line => line.Contains("Site__BaseUrl", StringComparison.Ordinal)));
    }
}
