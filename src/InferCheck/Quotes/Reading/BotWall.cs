using AngleSharp.Dom;
using InferCheck.Quotes.Fetching;

namespace InferCheck.Quotes.Reading;

/// <summary>Tells a wall from a document: a challenge, a login, a page that is nothing without scripts.</summary>
internal static class BotWall
{
    /// <summary>Walls are short. A long page that speaks of captchas is a page about captchas.</summary>
    private const int Short = 2500;

    private const int Empty = 200;

    private static readonly string[] Challenges =
    [
        "just a moment", "checking your browser", "checking if the site connection is secure", "verify you are human", "verifying you are human",
            "are you a robot",
        "are you human", "you are not a robot", "i'm not a robot", "complete the security check", "security verification", "attention required",
            "access denied",
        "access to this page has been denied", "you have been blocked", "request blocked", "request unsuccessful", "unusual traffic", "pardon our interruption",
        "bot detection", "captcha", "ddos protection", "请完成安全验证", "安全验证", "滑动验证", "人机验证", "访问验证", "アクセスが拒否されました",
    ];

    private static readonly string[] NeedsScripts =
    [
        "enable javascript", "enable js", "javascript is required", "requires javascript", "javascript is disabled", "javascript to run this app",
        "turn on javascript", "enable cookies", "启用javascript", "请开启javascript", "javascriptを有効",
    ];

    private static readonly string[] Logins =
    [
        "sign in to continue", "log in to continue", "please sign in", "please log in", "login required",
        "sign in to your account", "log in to your account", "请登录", "ログインしてください",
    ];

    private static readonly string[] LoginPaths = ["/login", "/signin", "/sign-in", "/log-in", "/sso/", "/oauth/", "/auth/", "/account/begin"];

    public static string? Recognise(FetchedPage page, IDocument document, string text)
    {
        if (page.IsChallenge)
        {
            return "a challenge for browsers";
        }

        var words = text.Trim();
        if (words.Length > Short)
        {
            return null;
        }

        var seen = $"{document.Title}\n{words}\n{string.Join('\n', document.QuerySelectorAll("noscript").Take(20).Select(item => item.TextContent))}"
            .Replace('’', '\'');
        return Says(seen, Challenges) ? "a challenge for browsers"
            : IsLogin(page.Address, document, seen) ? "a login"
            : Says(seen, NeedsScripts) ? "the page asks for JavaScript"
            : words.Length < Empty && document.Scripts.Length > 0 ? "there is nothing to read unless scripts run"
            : null;
    }

    /// <summary>Of a text alone, as an archive has it.</summary>
    public static bool IsWall(string text)
    {
        var seen = text.Trim().Replace('’', '\'');
        return seen.Length <= Short && (Says(seen, Challenges) || Says(seen, NeedsScripts) || Says(seen, Logins));
    }

    private static bool IsLogin(Uri address, IDocument document, string seen) =>
        Says(seen, Logins)
        || document.QuerySelector("input[type=password]") is not null
        || Array.Exists(LoginPaths, path => (address.AbsolutePath + "/").Contains(path, StringComparison.OrdinalIgnoreCase));

    private static bool Says(string seen, string[] phrases) => Array.Exists(phrases, phrase => seen.Contains(phrase, StringComparison.OrdinalIgnoreCase));
}
