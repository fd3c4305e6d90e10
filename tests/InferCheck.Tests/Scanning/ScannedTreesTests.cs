namespace InferCheck.Tests.Scanning;

/// <summary>Six trees as people have them, with all that is found in each and nothing more.</summary>
public sealed class ScannedTreesTests
{
    [Fact]
    public void A_tree_in_CSharp()
    {
        using var tree = new ScannedTree(
            ("src/App.csproj", """<Project><PackageReference Include="OpenAI" /><!-- <PackageReference Include="Azure.AI.OpenAI" /> --></Project>"""),
            ("src/Client.cs", """"
                using System;
                using OpenAI.Chat;
                // see https://api.mistral.ai/v1
                /* https://api.openai.com */
                var address = new Uri("https://eu.api.openai.com/v1"); // not https://api.openai.com
                var name = "gpt-4o mistral-large sk-proj-abcdef";
                var near = "https://notapi.openai.com/ https://api.openai.com.evil.example/ mail@api.openai.com";
                var text = """
                    using OpenAI;
                    """;
                var key = Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? "MY_OPENAI_API_KEY_2";
                """"),
            ("src/appsettings.json", """{ "Azure": { "Endpoint": "https://contoso.openai.azure.com/", "Key": "secret" } }"""),
            ("tests/App.Tests/ClientTests.cs", "var address = \"https://api.openai.com/v1\";\n"),
            ("README.md", "Calls https://api.openai.com with OPENAI_API_KEY\n"));
        Assert.Equal(
        [
            "openai - package src/App.csproj:1", "openai - import src/Client.cs:2", "openai eu.api.openai.com host src/Client.cs:5",
            "openai - variable src/Client.cs:11", "azure *.openai.azure.com host src/appsettings.json:1",
            "openai api.openai.com host tests/App.Tests/ClientTests.cs:1 test",
        ], tree.Lines());
    }

    [Fact]
    public void A_tree_in_Python()
    {
        using var tree = new ScannedTree(
            ("requirements.txt", "# openai\nrequests>=2\nMistralAI[agents]>=1.0 ; python_version > '3.9'\nopenai-unofficial==1\n"),
            ("pyproject.toml", "[project]\nname = \"openai\"\ndependencies = [\n  \"httpx\",\n  \"google_genai>=1\",\n]\n"
                + "[tool.poetry.dependencies]\nopenai = \"^1\"\n"),
            ("poetry.lock", "[[package]]\nname = \"openai\"\nversion = \"1.0\"\n"),
            ("app/main.py", """"
                """Talks to https://api.openai.com, import openai."""
                import os, openai
                from google import genai
                from mistralai.client import Mistral
                import openai_mock
                PROMPT = """
                import mistralai
                """
                url = f"https://{resource}.openai.azure.com/"  # https://api.mistral.ai
                model = "bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0"
                same = "global.amazon.nova-2-lite-v1:0"
                near = ["eu.example.net", "global.com", "https://eu.mistral.ai-7b.example", "menu.anthropic.claude-3"]
                key = os.environ["GEMINI_API_KEY"]
                """"),
            ("note.ipynb", """
                { "cells": [
                  { "cell_type": "markdown", "source": ["import openai\n", "https://api.openai.com"] },
                  { "cell_type": "code", "outputs": [{ "text": ["https://api.openai.com"] }], "source": [
                    "# import mistralai\n",
                    "import openai\n", "u = \"https://api.mistral.ai\""] }
                ] }
                """),
            (".env", "MISTRAL_API_KEY=abc # mine\nexport OPENAI_API_KEY=\"xyz\"\nGEMINI_API_KEY=\n#AZURE_OPENAI_API_KEY=1\n"));
        Assert.Equal(
        [
            "mistral - variable .env:1", "openai - variable .env:2", "openai - import app/main.py:2", "gemini - import app/main.py:3",
            "mistral - import app/main.py:4", "azure *.openai.azure.com host app/main.py:9", "bedrock eu. profile app/main.py:10",
            "bedrock global. profile app/main.py:11", "gemini - variable app/main.py:13", "openai - import note.ipynb:5",
            "mistral api.mistral.ai host note.ipynb:5",
            "openai - package poetry.lock:2", "gemini - package pyproject.toml:5", "openai - package pyproject.toml:8", "mistral - package requirements.txt:3",
        ], tree.Lines());
    }

    [Fact]
    public void A_tree_in_TypeScript()
    {
        using var tree = new ScannedTree(
            ("package.json", """{"name": "mistral", "keywords": ["openai"], "dependencies": { "openai": "^4", "@ai-sdk/mistral": "1" }, "x": ["openai"]}"""),
            ("package-lock.json", """{ "packages": { "": {}, "node_modules/a/node_modules/openai": { "resolved": "https://api.openai.com" } } }"""),
            ("web/yarn.lock", "\"@ai-sdk/mistral@^1.0.0\":\n  version \"1.0\"\n  dependencies:\n    openai \"^4\"\n"),
            ("api/pnpm-lock.yaml", "packages:\n  '@mistralai/mistralai@1.0.0(zod@3)':\n    resolution: {}\n"),
            ("src/ai.ts", """
                import OpenAI from "openai";
                import { x } from './openai';
                const m = await import('@ai-sdk/mistral/rsc');
                const r = /https?:\/\/api.openai.com"/; // "https://api.mistral.ai"
                const u = `https://api.cloudflare.com/client/v4/accounts/${id}/ai/run`;
                const v = "https://api.cloudflare.com/client/v4/zones";
                const w = 'https://bedrock-runtime.eu-central-1.amazonaws.com', z = `https://bedrock-runtime.${region}.amazonaws.com`;
                const key = process.env.OPENAI_API_KEY;
                """),
            ("src/csp.ts", "export const connectSrc = ['https://api.openai.com'];\n"),
            ("src/guard.ts", "const BLOCKED_HOSTS = [\n  'api.openai.com',\n];\n"),
            ("src/ai.test.ts", "const u = 'https://api.openai.com';\n"),
            ("examples/a.mjs", "const o = require(\"openai\")\n"),
            ("node_modules/openai/index.js", "const u = 'https://api.openai.com';\n"));
        Assert.Equal(
        [
            "mistral - package api/pnpm-lock.yaml:2 docs", "openai - import examples/a.mjs:1 example", "openai - package package-lock.json:1",
            "openai - package package.json:1", "mistral - package package.json:1", "openai api.openai.com host src/ai.test.ts:1 test",
            "openai - import src/ai.ts:1", "mistral - import src/ai.ts:3", "openai api.openai.com host src/ai.ts:4",
            "workers api.cloudflare.com/client/v4/accounts/*/ai host src/ai.ts:5",
            "bedrock bedrock-runtime.eu-central-1.amazonaws.com host src/ai.ts:7", "bedrock bedrock-runtime.*.amazonaws.com host src/ai.ts:7",
            "openai - variable src/ai.ts:8", "openai api.openai.com host src/csp.ts:1 docs", "openai api.openai.com host src/guard.ts:2 docs",
            "mistral - package web/yarn.lock:1",
        ], tree.Lines());
    }

    [Fact]
    public void A_tree_of_Terraform_and_its_relatives()
    {
        using var tree = new ScannedTree(
            ("main.tf", """
                # sku { name = "GlobalStandard" }
                resource "azurerm_storage_account" "s" {
                  account_tier = "Standard"
                  sku { name = "Standard" }
                }
                resource "azurerm_cognitive_deployment" "d" {
                  model { name = "gpt-4o" }
                  sku {
                    name = "DataZoneStandard"
                  }
                }
                resource "azurerm_cognitive_account" "a" {
                  kind     = "OpenAI"
                  sku_name = "S0"
                }
                """),
            ("main.bicep", """
                resource d 'Microsoft.CognitiveServices/accounts/deployments@2024-10-01' = {
                  sku: {
                    name: 'Standard' // not GlobalStandard
                  }
                }
                """),
            ("arm.json", """
                { "resources": [
                  { "type": "Microsoft.Storage/storageAccounts", "sku": { "name": "Standard" } },
                  { "type": "Microsoft.CognitiveServices/accounts/deployments", "sku": { "name": "GlobalStandard" } }
                ] }
                """),
            ("deploy.sh", "az cognitiveservices account deployment create --name x \\\n  --sku-name \"GlobalStandard\"\n"));
        Assert.Equal(
        [
            "azure GlobalStandard deployment arm.json:3", "azure GlobalStandard deployment deploy.sh:2", "azure Standard deployment main.bicep:3",
            "azure DataZoneStandard deployment main.tf:9", "azure - deployment main.tf:13",
        ], tree.Lines());
    }

    [Fact]
    public void A_tree_of_compose_files_and_gateways()
    {
        using var tree = new ScannedTree(
            ("compose.yaml", """
                services:
                  app:
                    environment:
                      - OPENAI_API_KEY=${KEY}
                      - BASE=https://eu.api.openai.com/v1 # was https://api.openai.com
                """),
            ("litellm.yaml", """
                model_list:
                  - model_name: claude
                    litellm_params:
                      model: bedrock/eu.anthropic.claude-3-5-sonnet-20240620-v1:0
                  - model_name: large
                    litellm_params: { model: mistral-large, api_base: "https://api.mistral.ai/v1" }
                """),
            ("opencode.json", """{ "provider": { "m": { "npm": "@ai-sdk/mistral", "name": "openai" } } }"""),
            ("Dockerfile", "FROM x\nENV MISTRAL_API_KEY=\"\"\n"),
            (".env.example", "OPENAI_API_KEY=your-key\n"),
            ("LICENSE", "https://api.openai.com\n"));
        Assert.Equal(
        [
            "openai - variable .env.example:1 example", "mistral - variable Dockerfile:2", "openai - variable compose.yaml:4",
            "openai eu.api.openai.com host compose.yaml:5", "bedrock eu. profile litellm.yaml:4", "mistral api.mistral.ai host litellm.yaml:6",
            "mistral - package opencode.json:1",
        ], tree.Lines());
    }

    [Fact]
    public void A_tree_of_many_languages()
    {
        using var tree = new ScannedTree(
            ("jvm/pom.xml", "<dependency>\n<groupId>com.openai</groupId>\n<artifactId>openai-java</artifactId>\n</dependency>\n"),
            ("jvm/build.gradle.kts", "dependencies { implementation(\"com.openai:openai-java:1.0\") // com.openai:openai-java\n}\n"),
            ("jvm/A.java", "package com.openai.mine;\nimport com.openai.client.OpenAIClient;\nimport com.openaix.A;\n"),
            ("go/go.mod", "module github.com/openai/openai-go\nrequire (\n\tgithub.com/openai/openai-go/v2 v2.0.0\n)\n"),
            ("go/main.go", "package main\nimport (\n\t\"fmt\"\n\t\"github.com/openai/openai-go/option\" // x\n)\nvar u = `https://api.openai.com`\n"),
            ("rust/Cargo.toml", "[package]\nname = \"async-openai\"\n[dependencies]\nasync-openai = \"0.1\"\n"),
            ("rust/src/main.rs", "use async_openai::Client;\nfn f<'a>(x: &'a str) { let u = \"https://api.mistral.ai\"; } // https://api.openai.com\n"),
            ("net/Directory.Packages.props", "<PackageVersion Include=\"azure.ai.openai\" Version=\"2\" />\n"),
            ("net/packages.lock.json", """{ "dependencies": { "net10.0": { "OpenAI": { "type": "Direct" } } } }"""),
            ("docs/a.py", "import openai\n"), ("sample-code/a.py", "import openai\n"), ("integration-tests/a.py", "import openai\n"),
            ("contest/a.py", "import openai\n"));
        Assert.Equal(
        [
            "openai - import contest/a.py:1", "openai - import docs/a.py:1 docs", "openai - package go/go.mod:3", "openai - import go/main.go:4",
            "openai api.openai.com host go/main.go:6", "openai - import integration-tests/a.py:1 test", "openai - import jvm/A.java:2",
            "openai - package jvm/build.gradle.kts:1", "openai - package jvm/pom.xml:3",
            "azure - package net/Directory.Packages.props:1", "openai - package net/packages.lock.json:1 docs", "openai - package rust/Cargo.toml:4",
            "openai - import rust/src/main.rs:1", "mistral api.mistral.ai host rust/src/main.rs:2", "openai - import sample-code/a.py:1 example",
        ], tree.Lines());
    }
}
