using InferCheck.Tests.Support;
using Microsoft.Playwright;

namespace InferCheck.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class ScreenshotTests(SiteFixture site, BrowserFixture browser)
{
    private const int Height = 1100;
    private const int MostBytes = 300 * 1024;
    private const int FewColours = 16;

    private const string CountColours = """
        async png => {
          const image = new Image();
          image.src = 'data:image/png;base64,' + png;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
          canvas.drawImage(image, 0, 0);
          return new Set(new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer)).size;
        }
        """;

    [Theory]
    [InlineData("index-1280-light", "/", 1280, false)]
    [InlineData("index-1280-dark", "/", 1280, true)]
    [InlineData("index-320-light", "/", 320, false)]
    [InlineData("preset-1280-light", "/?preset=eu-with-safeguards", 1280, false)]
    [InlineData("profile-1280-light", "/providers/openai/", 1280, false)]
    [InlineData("profile-1280-dark", "/providers/openai/", 1280, true)]
    [InlineData("profile-320-light", "/providers/openai/", 320, false)]
    [InlineData("index-trust-1280-light", "/indexes/chinese-ai-apis/", 1280, false)]
    [InlineData("topic-1280-light", "/topics/retention/", 1280, false)]
    [InlineData("quality-1280-light", "/quality/", 1280, false)]
    [InlineData("compare-1280-light", "/compare/?p=openai&p=mistral&p=deepseek", 1280, false)]
    public async Task A_picture_shows_something(string name, string address, int width, bool isDark)
    {
        await using var visit = await browser.OpenAsync(site.Address, new Screen(width, isDark, Height: Height));
        await visit.Page.GotoAsync(address);
        var picture = await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Animations = ScreenshotAnimations.Disabled });
        Keep(name, picture);
        Assert.InRange(picture.Length, 1, MostBytes);
        await visit.Page.GotoAsync("about:blank");
        Assert.InRange(await visit.Page.EvaluateAsync<int>(CountColours, Convert.ToBase64String(picture)), FewColours, int.MaxValue);
    }

    /// <summary>Fonts differ from machine to machine, so pictures in the repository change only when asked.</summary>
    private static void Keep(string name, byte[] picture)
    {
        var isAsked = Environment.GetEnvironmentVariable("INFERCHECK_UPDATE") is "1";
        var folder = isAsked ? Repository.File("docs", "screenshots") : Path.Combine(Path.GetTempPath(), "infercheck-screenshots");
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, name + ".png"), picture);
    }
}
