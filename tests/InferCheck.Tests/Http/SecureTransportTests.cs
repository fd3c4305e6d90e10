using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Http;

public sealed class SecureTransportTests
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/site.css", 200)]
    [InlineData("/nothing-here/", 404)]
    [InlineData("/FAQ", 301)]
    public async Task Over_an_encrypted_connection_browsers_are_told_to_stay_there(string address, int status)
    {
        var certificate = Path.Combine(Directory.CreateTempSubdirectory("infercheck-https-").FullName, "self-signed.pfx");
        await File.WriteAllBytesAsync(certificate, SelfSigned());
        await using var site = await HostedSite.StartSampleAsync("--urls", "https://127.0.0.1:0", "--Kestrel:Certificates:Default:Path", certificate,
            "--Kestrel:Certificates:Default:Password", "test");
        Directory.Delete(Path.GetDirectoryName(certificate)!, recursive: true);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, presented, _, _) => presented?.Subject == "CN=127.0.0.1";
        using var client = site.ClientOf(handler);

        using var answer = await client.GetAsync(address);
        Assert.Equal(status, (int)answer.StatusCode);
        SecurityHeaderAssert.AllPresent(answer);
        Assert.Matches("^max-age=[0-9]{8,}", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
        Assert.NotEqual("http", answer.Headers.Location?.IsAbsoluteUri == true ? answer.Headers.Location.Scheme : "");
    }

    private static byte[] SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return certificate.Export(X509ContentType.Pfx, "test");
    }
}
