using Microsoft.Playwright;

namespace InferCheck.Tests.Browser;

/// <summary>How a reader looks at the site.</summary>
internal sealed record Screen(int Width = 1280, bool IsDark = false, bool HasScript = true, int Height = 900)
{
    public static IEnumerable<Screen> Widths => [new(), new(768), new(320)];

    public static IEnumerable<Screen> Ends => [new(), new(320)];

    public ColorScheme Scheme => IsDark ? ColorScheme.Dark : ColorScheme.Light;

    public BrowserNewContextOptions ToOptions(Uri? site) => new()
    {
        BaseURL = site?.AbsoluteUri,
        ColorScheme = Scheme,
        JavaScriptEnabled = HasScript,
        Locale = "en",
        // Where a jump ends is what is tested, not the way there.
        ReducedMotion = ReducedMotion.Reduce,
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
    };

    public override string ToString() => $"{Width} px, {(IsDark ? "dark" : "light")}";
}
