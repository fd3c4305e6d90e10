namespace InferCheck.Tests.Support;

/// <summary>What every answer must carry, whatever it says.</summary>
internal static class SecurityHeaderAssert
{
    public static void AllPresent(HttpResponseMessage answer)
    {
        var policy = Single(answer, "Content-Security-Policy").Split(';', StringSplitOptions.TrimEntries);
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("base-uri 'none'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.Contains("form-action 'self'", policy);
        Assert.DoesNotContain(policy, directive => directive.Contains("unsafe-", StringComparison.Ordinal) || directive.Contains('*', StringComparison.Ordinal)
            || directive.Contains("http", StringComparison.Ordinal));
        Assert.Equal("nosniff", Single(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Single(answer, "Referrer-Policy"));
        Assert.Contains("camera=()", Single(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.Equal("same-origin", Single(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Single(answer, "Cross-Origin-Resource-Policy"));
        Assert.Equal(answer.RequestMessage!.RequestUri!.Scheme == "https", answer.Headers.Contains("Strict-Transport-Security"));
        Assert.False(answer.Headers.Contains("Set-Cookie"), "a cookie is set");
        Assert.False(answer.Headers.Contains("Server") || answer.Headers.Contains("X-Powered-By"), "the server names itself");
    }

    private static string Single(HttpResponseMessage answer, string header) =>
        answer.Headers.TryGetValues(header, out var values) ? Assert.Single(values)
            : throw new InvalidOperationException($"{answer.RequestMessage!.RequestUri} lacks {header}");
}
