using InferCheck.Model.Signatures;

namespace InferCheck.Tests.Scanning;

/// <summary>One kit reaches many services: what is taken from it says whose.</summary>
public sealed class ImportedNamesTests
{
    [Theory]
    [InlineData("from openai import AzureOpenAI", "azure")]
    [InlineData("from openai import AzureOpenAI as A, RateLimitError, NOT_GIVEN", "azure")]
    [InlineData("from openai import (\n    AzureOpenAI,  # mine\n    APIStatusError,\n)", "azure")]
    [InlineData("from openai import AzureOpenAI, Stream, APIStatusError", "azure")]
    [InlineData("from openai import AzureOpenAI, OpenAI", "azure openai")]
    [InlineData("from openai import (\n    AzureOpenAI,\n    OpenAI,\n)", "azure openai")]
    [InlineData("from openai import OpenAI", "openai")]
    [InlineData("import openai", "openai")]
    [InlineData("from openai.types.chat import ChatCompletion", "")]
    [InlineData("from openai import RateLimitError", "")]
    [InlineData("from openai._exceptions import OpenAIError", "")]
    [InlineData("import openai.types", "")]
    [InlineData("from other import AzureOpenAI", "")]
    public void In_Python(string code, string providers) => Assert.Equal(providers, Providers("a.py", code));

    [Theory]
    [InlineData("import { AzureOpenAI } from 'openai';", "azure")]
    [InlineData("import {\n  AzureOpenAI,\n  type ClientOptions,\n} from 'openai';", "azure")]
    [InlineData("import OpenAI, { AzureOpenAI } from 'openai';", "azure openai")]
    [InlineData("import OpenAI from 'openai';", "openai")]
    [InlineData("import * as all from 'openai';", "openai")]
    [InlineData("const { AzureOpenAI } = require('openai');", "openai")]
    [InlineData("import type { ChatCompletion } from 'openai';", "")]
    [InlineData("import { APIError } from 'openai';", "")]
    [InlineData("import fs from 'fs';\nimport { AzureOpenAI } from 'openai';", "azure")]
    [InlineData("import fs from 'fs'\nimport { AzureOpenAI } from 'openai'", "azure")]
    public void In_TypeScript(string code, string providers) => Assert.Equal(providers, Providers("a.ts", code));

    [Theory]
    [InlineData("use async_openai::{config::AzureConfig, Client};", "azure")]
    [InlineData("use async_openai::{\n    config::AzureConfig,\n    Client,\n};", "azure")]
    [InlineData("use async_openai::Client;", "openai")]
    [InlineData("use async_openai::types::CreateChatCompletionRequest;", "")]
    public void In_Rust(string code, string providers) => Assert.Equal(providers, Providers("a.rs", code));

    [Theory]
    [InlineData("c = boto3.client(\"bedrock-runtime\", region_name=r)\nm = f\"global.{model}\"", "import profile")]
    [InlineData("c = session.client(\n    service_name='bedrock-runtime',\n)\nm = f\"eu.{model}\"", "import profile")]
    [InlineData("c = boto3.resource('bedrock-runtime')", "import")]
    [InlineData("c = boto3.client('s3')\nm = f\"eu.{model}\"", "")]
    [InlineData("client = 'bedrock-runtime-log'\nx = log('client(\"bedrock-runtime\")')", "")]
    public void Of_Bedrock_in_Python(string code, string kinds) =>
        Assert.Equal(kinds, string.Join(' ', ScannedTree.Lines("a.py", code).Select(line => line.Split(' ')[2])));

    [Theory]
    [InlineData("python:openai#AzureOpenAI", true)]
    [InlineData("python:boto3#bedrock-runtime", true)]
    [InlineData("npm:openai#AzureOpenAI", true)]
    [InlineData("python:openai#", false)]
    [InlineData("python:#AzureOpenAI", false)]
    [InlineData("npm:openai", false)]
    [InlineData("pypi:openai#AzureOpenAI", false)]
    public void How_profiles_write_them(string text, bool isImport) => Assert.Equal(isImport, CodeNames.IsImport(text));

    private static string Providers(string path, string code) =>
        string.Join(' ', ScannedTree.Lines(path, code).Select(line => line.Split(' ')[0]).Distinct().Order(StringComparer.Ordinal));
}
