using InferCheck.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace InferCheck.Tests.Quotes.Keeping;

/// <summary>A time-stamping authority made for one test: `openssl ts` with a key and a root of its own, behind a local site.</summary>
internal sealed class TestAuthority : IAsyncDisposable
{
    private const string Settings = """
        [req]
        distinguished_name = none
        [none]
        [root]
        basicConstraints = critical, CA:TRUE
        keyUsage = critical, keyCertSign
        subjectKeyIdentifier = hash
        [signer]
        basicConstraints = critical, CA:FALSE
        keyUsage = critical, digitalSignature
        extendedKeyUsage = critical, timeStamping
        [tsa]
        default_tsa = one
        [one]
        serial = serial
        signer_cert = signer.pem
        signer_key = signer.key
        certs = root.pem
        signer_digest = sha256
        default_policy = 1.2.3.4.1
        digests = sha256
        accuracy = secs:1
        ess_cert_id_alg = sha256
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("infercheck-authority-").FullName;
    private readonly LocalSite site;

    private TestAuthority(LocalSite site)
    {
        this.site = site;
        File.WriteAllText(Path.Combine(folder, "settings"), Settings);
        File.WriteAllText(Path.Combine(folder, "serial"), "01\n");
        OpenSsl("ecparam -name prime256v1 -genkey -noout -out root.key");
        OpenSsl("ecparam -name prime256v1 -genkey -noout -out signer.key");
        OpenSsl("req -x509 -new -key root.key -config settings -extensions root -subj /CN=Root -days 30 -out root.pem");
        OpenSsl("req -new -key signer.key -config settings -subj /CN=Authority -out signer.csr");
        OpenSsl("x509 -req -in signer.csr -CA root.pem -CAkey root.key -CAcreateserial -extfile settings -extensions signer -days 30 -out signer.pem");
        site.Map("/tsr", AnswerAsync);
    }

    public string Url => site.Url("/tsr");

    public string Root => Path.Combine(folder, "root.pem");

    public LocalSite Site => site;

    /// <summary>What it answered last.</summary>
    public byte[] Last { get; private set; } = [];

    public static async Task<TestAuthority> StartAsync() => new(await LocalSite.StartAsync());

    public string[] Named(params string[] more) => ["--authority", Url, "--trust", Root, "--allow-private", .. more];

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private void OpenSsl(string arguments)
    {
        var run = Tool.In(folder, [], "openssl", arguments.Split(' '));
        Assert.True(run.ExitCode == 0, $"openssl {arguments}: {run.Errors}");
    }

    private async Task AnswerAsync(HttpContext context)
    {
        Assert.Equal("application/timestamp-query", context.Request.ContentType);
        await using (var query = File.Create(Path.Combine(folder, "query")))
        {
            await context.Request.Body.CopyToAsync(query);
        }

        OpenSsl("ts -reply -config settings -section one -queryfile query -out answer");
        Last = await File.ReadAllBytesAsync(Path.Combine(folder, "answer"));
        context.Response.ContentType = "application/timestamp-reply";
        await context.Response.Body.WriteAsync(Last);
    }
}
